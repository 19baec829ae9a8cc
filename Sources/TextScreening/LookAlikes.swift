/// What a character of another script is taken for by somebody who reads a command.
package enum LookAlikes {
  /// What it is taken for.
  package enum Guise: Hashable, Sendable {
    /// A letter or digit of ASCII.
    case letter
    /// A blank.
    case blank
    /// The dash that begins a flag.
    case dash
    /// A quote that would begin or end quoted text.
    case quote
    /// An apostrophe, which also stands inside names.
    case apostrophe
    /// A slash, dot or colon of a path or an address.
    case separator
    /// `;`, `|`, `&`, `<`, `>`, `$` or a backquote.
    case shellOperator
  }

  /// What `scalar` is taken for; nil for ASCII and for what looks like nothing in it.
  package static func guise(of scalar: Unicode.Scalar) -> Guise? {
    let value = scalar.value
    if value < 0x80 { return nil }
    if isLetter(scalar) { return .letter }
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .blank
    case 0x02D7, 0x058A, 0x2010...0x2015, 0x2043, 0x2212, 0x2796, 0x2E3A...0x2E3B, 0x30FC, 0x3161, 0xFE58, 0xFE63,
      0xFF0D, 0xFF70:
      return .dash
    case 0x201C...0x201F, 0x2033, 0x2036, 0x275D...0x275E, 0x301D...0x301F, 0xFF02, 0x02BA, 0x02EE: return .quote
    case 0x2018...0x201B, 0x2032, 0x2035, 0x02B9, 0x02BB...0x02BD, 0x02C8, 0x275B...0x275C, 0xFF07, 0xB4:
      return .apostrophe
    case 0x2024, 0x2044, 0x2215, 0x2236, 0x29F8, 0x2571, 0xA789, 0xFE52, 0xFE55, 0xFF0E, 0xFF0F, 0xFF1A, 0x0589,
      0x05C3, 0xFF3C, 0x29F5, 0x2216, 0xFE68:
      return .separator
    case 0x037E, 0xFE54, 0xFF1B, 0x01C0, 0x2223, 0x2502, 0x23D0, 0x2758, 0xFF5C, 0xFFE8, 0xFE60, 0xFF06,
      0xFE64...0xFE65,
      0xFF1C, 0xFF1E, 0x2039...0x203A, 0x276E...0x276F, 0xFE69, 0xFF04, 0x1FEF, 0x02CB, 0xFF40:
      return .shellOperator
    default: return nil
    }
  }

  /// Whether `scalar` is a letter of a script that nobody mixes with Latin in one name.
  package static func isOfUnmixedScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0400...0x052F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: true  // Cyrillic
    case 0x0531...0x0587: true  // Armenian
    case 0x10A0...0x10FF, 0x2D00...0x2D2F: true  // Georgian
    case 0x13A0...0x13FF, 0xAB70...0xABBF: true  // Cherokee
    case 0x1400...0x167F: true  // Canadian syllabics
    case 0x2C00...0x2C5F, 0x2C80...0x2CFF: true  // Glagolitic, Coptic
    case 0xA4D0...0xA4FF: true  // Lisu
    case 0x10400...0x104FF: true  // Deseret, Shavian, Osmanya, Osage
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true  // full-width
    case 0x1D400...0x1D7FF, 0x1F130...0x1F149, 0x1F150...0x1F169, 0x1F170...0x1F189: true  // mathematical, enclosed
    case 0x2460...0x249B, 0x249C...0x24E9, 0x2160...0x217F: true  // enclosed, Roman numerals
    case 0x2102, 0x210A...0x2115, 0x2118...0x211D, 0x2124, 0x212A...0x2134, 0x2139: true  // letter-like symbols
    case 0xA4D0...0xA4F7: true  // Lisu
    default: letters.contains(scalar)
    }
  }

  /// Letters that a common typeface draws like one of ASCII's.
  private static let letters = Set(
    ("АВСЕНІЈКМОРЅТХУҮԚԜԌЗаЬсеһіјкорѕхуүԁԛԝӏѵҺԍгпмтвн"  // Cyrillic
      + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχϲϳϹͿ"  // Greek
      + "ՍՏԼօոսհգցյզ"  // Armenian
      + "ᎪᎫᎬᎳᎷᎻᏀᏃᏒᏔᏙᏚᏞᏟᏢᏦᏴᎥᏏᏂ"  // Cherokee
      + "ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲬⲟⲣⲥ"  // Coptic
      + "ıȷɑɡɩɪʟʀʏɴɢʙʜᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱƖɭƨǃ").unicodeScalars)  // Latin
}
