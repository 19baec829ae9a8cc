import Platform
import Testing

@testable import Explanation

struct FilterGraphTests {
  static let graphs: [(String, [String]?)] = [
    ("scale=1280:720", ["scale=1280:720 scales the picture to a width of 1280 and a height of 720."]),
    (
      "scale=1280:-2,fps=30",
      [
        "scale=1280:-2 scales the picture to a width of 1280; the height follows.",
        "  A size of -2 makes the side that follows an even number, as many formats need it.",
        "fps=30 makes 30 frames a second.",
      ]
    ),
    ("scale=w=iw/2:h=ih/2", ["scale=w=iw/2:h=ih/2 scales the picture to a width of iw/2 and a height of ih/2."]),
    ("scale=0:720", ["scale=0:720 applies the filter scale."]),
    ("crop=640:480", ["crop=640:480 cuts a part 640 wide and 480 high out of the middle."]),
    (
      "crop=640:480:10:20",
      ["crop=640:480:10:20 cuts out a part 640 wide and 480 high, 10 from the left and 20 from the top."]
    ),
    ("transpose=1", ["transpose=1 turns the picture clockwise by 90 degrees."]),
    ("transpose=cclock", ["transpose=cclock turns the picture counterclockwise by 90 degrees."]),
    ("hflip,vflip", ["hflip mirrors left and right.", "vflip flips the picture upside down."]),
    (
      "[0:v][1:v]overlay=10:20[out]",
      [
        "[0:v] takes the video of the first input.", "[1:v] takes the video of the second input.",
        "overlay=10:20 lays the second picture over the first, 10 from the left and 20 from the top.",
        "[out] gives the result a name.",
      ]
    ),
    (
      "drawtext=text='a: b, c':x=1,vflip",
      [
        "drawtext=text='a: b, c':x=1 writes the text \"a: b, c\" into the picture.",
        "vflip flips the picture upside down.",
      ]
    ),
    ("drawtext=text=a\\:b", ["drawtext=text=a\\:b writes the text \"a:b\" into the picture."]),
    (
      "pad=1280:720:10:20",
      [
        "pad=1280:720:10:20 puts the picture onto an empty one 1280 wide and 720 high, 10 from the left and 20 from the top."
      ]
    ),
    ("trim=start=5:end=10", ["trim=start=5:end=10 keeps the part from 5 to 10 seconds."]),
    ("trim=duration=3", ["trim=duration=3 keeps 3 seconds from 0 seconds on."]),
    ("setpts=PTS-STARTPTS", ["setpts=PTS-STARTPTS lets the time begin at zero again."]),
    ("setpts=2*PTS", ["setpts=2*PTS multiplies every time by 2, which makes it play slower."]),
    ("atempo=1.5", ["atempo=1.5 plays the sound 1.5 times as fast at the same pitch."]),
    ("volume=0.5", ["volume=0.5 makes the sound 0.5 times as loud."]),
    ("volume=-6dB", ["volume=-6dB changes the volume by -6dB."]),
    (
      "concat=n=3:v=1:a=1",
      ["concat=n=3:v=1:a=1 plays 3 parts one after the other, with 1 video and 1 audio streams each."]
    ),
    ("format=yuv420p", ["format=yuv420p stores the pixels as yuv420p."]),
    ("subtitles=a.srt", ["subtitles=a.srt draws the subtitles of a.srt into the picture."]),
    ("eq=brightness=0.1", ["eq=brightness=0.1 applies the filter eq."]),
    (
      "split[a][b];[a]palettegen[p];[b][p]paletteuse",
      [
        "split makes 2 copies of the stream.", "[a] gives the result a name.", "[b] gives the result a name.",
        "[a] takes what was given that name.", "palettegen finds the colours that suit the whole picture best.",
        "[p] gives the result a name.", "[b] takes what was given that name.", "[p] takes what was given that name.",
        "paletteuse draws the picture in the colours of the palette.",
      ]
    ),
    ("", nil), (",", nil), ("scale=", ["scale= applies the filter scale."]), ("[0:v", nil), ("scale=1,", nil),
    ("a=b]", nil), ("=x", nil),
    ("drawtext=text='a", nil), ("[]scale", nil), ("scale 1", nil),
  ]

  @Test(arguments: graphs)
  func sentences(_ graph: String, _ expected: [String]?) {
    #expect(FormFixture.says(graph, FilterGraphLanguage.parts) == expected)
  }

  static let streams: [(String, [String]?)] = [
    ("0", ["0 takes everything in the first input."]), ("0:v", ["0:v takes the video of the first input."]),
    ("1:a:0", ["1:a:0 takes the first audio stream of the second input."]),
    ("0:2", ["0:2 takes the third stream of the first input."]),
    ("0:s?", ["0:s? takes the subtitle of the first input, if it is there."]),
    ("-0:a", ["-0:a leaves out the audio of the first input."]),
    ("[out]", ["[out] takes what the filters gave that name."]), ("0:x", nil), ("", nil), ("a", nil), ("0:v:x", nil),
    ("0:1:2", nil), ("[]", nil),
  ]

  @Test(arguments: streams)
  func sentencesOfStreams(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, StreamLanguage.parts) == expected)
  }

  static let times: [(String, [String]?)] = [
    ("00:01:30", ["00:01:30 is 1 minute and 30 seconds."]),
    ("1:02:03.5", ["1:02:03.5 is 1 hour, 2 minutes, 3 seconds and 500 milliseconds."]),
    ("90", ["90 is 1 minute and 30 seconds."]), ("10s", ["10s is 10 seconds."]),
    ("200ms", ["200ms is 200 milliseconds."]),
    ("0", ["0 is 0 seconds."]), ("1:99", nil), ("a", nil), ("", nil), ("1:2:3:4", nil), ("-5", nil), ("1.", nil),
    ("00:00:01s", nil),
  ]

  @Test(arguments: times)
  func sentencesOfTimes(_ text: String, _ expected: [String]?) {
    #expect(FormFixture.says(text, MediaTimeLanguage.parts) == expected)
  }

  @Test func korean() {
    #expect(
      FormFixture.says("[1:a]volume=2[x]", FilterGraphLanguage.parts, .korean) == [
        "[1:a]는 두 번째 입력의 오디오를 가져옵니다.", "volume=2는 음량을 2배로 합니다.", "[x]는 결과에 이름을 붙입니다.",
      ])
  }

  @Test func ffmpegTakesTheGraphs() throws {
    guard InstalledProgram.path("ffmpeg") != nil else { return print("skipped: no ffmpeg here") }
    for graph in [
      "scale=32:-2,fps=30", "crop=8:8:1:1", "transpose=1", "hflip,vflip", "trim=start=0:end=1", "setpts=2*PTS",
    ] {
      let arguments = [
        "-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x64:duration=0.1", "-vf", graph, "-f", "null", "-",
      ]
      #expect(InstalledProgram.run("ffmpeg", arguments)?.status == 0, "\(graph)")
    }
  }

  @Test func anything() {
    FormFixture.fuzz(Self.graphs.map(\.0), FilterGraphLanguage.parts)
    FormFixture.fuzz(Self.streams.map(\.0), StreamLanguage.parts)
    FormFixture.fuzz(Self.times.map(\.0), MediaTimeLanguage.parts)
  }
}
