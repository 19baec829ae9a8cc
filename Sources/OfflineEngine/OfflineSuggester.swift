package import Platform

/// Answers requests from the library of tasks, without a model.
package struct OfflineSuggester: Sendable {
  let tasks: TaskLibrary
  let machine: Machine

  /// Makes a suggester for a machine.
  package init(tasks: TaskLibrary, machine: Machine) {
    self.tasks = tasks
    self.machine = machine
  }

  /// Up to `count` commands that may be what the request asks for.
  package func answer(_ request: OfflineRequest, count: Int) -> OfflineAnswer {
    answer(request, count: count, aligning: Aligner.limit)
  }

  /// Up to `count` commands for somebody who judges them, such as a language model: sooner found, and less sure.
  package func examples(for request: OfflineRequest, count: Int) -> OfflineAnswer {
    answer(request, count: count, aligning: Aligner.quickLimit)
  }

  private func answer(_ request: OfflineRequest, count: Int, aligning limit: Int) -> OfflineAnswer {
    var machine = machine.remembering()
    let (reading, marks, alignments, programs) = aligned(request, on: machine, limit: limit)
    if let system = NamedSystem.of(reading) { machine.operatingSystem = system }
    let confidences = Ranking.confidences(of: alignments)
    let composed = composed(of: reading, marks, for: request.target, on: machine)
    let rivals = composed.map { RivalComposition($0.composition, confidence: $0.candidates[0].confidence) }
    var candidates: [Candidate] = []
    for (place, (alignment, confidence)) in zip(alignments, confidences).enumerated()
    where confidence >= Confidence.floor && (place < count || candidates.isEmpty) {
      let unplaced = UnplacedWords.of(reading, marks, placed: alignment.tokens)
      let ceiling = rivals.lazy.compactMap { $0.ceiling(for: alignment, marks) }.min() ?? 1
      candidates += forms(
        of: alignment, naming: programs, confidence: min(confidence, ceiling), unplaced: unplaced, on: machine)
    }
    candidates += composed.flatMap(\.candidates)
    candidates = Ranking.ordered(candidates, count: count)
    let unplaced = candidates.first?.unplaced ?? UnplacedWords.of(reading, marks, placed: alignments.first?.tokens)
    return OfflineAnswer(candidates: candidates, unplaced: unplaced)
  }

  /// A request as it is read, what its tokens weigh, the tasks that may answer it, best first, and the programs it names.
  private func aligned(
    _ request: OfflineRequest, on machine: Machine, limit: Int = Aligner.limit
  ) -> (reading: RequestReading, marks: RequestMarks, alignments: [Alignment], programs: Set<String>) {
    let reading = RequestReading(request.words, lexicon: tasks.lexicon, machine: machine)
    let marks = RequestMarks(reading, tasks)
    let scan = PhrasingScan(tasks, reading, marks, target: request.target)
    let aligner = Aligner(reading, marks, tasks, scan)
    return (reading, marks, aligner.alignments(limit), aligner.programs.names(reading))
  }

  /// The commands of a task, those whose programs are installed, else the first one; those that run a program that the
  /// request names come first.
  private func forms(
    of alignment: Alignment, naming programs: Set<String>, confidence: Double, unplaced: [String], on machine: Machine
  ) -> [Candidate] {
    let record = tasks.record(alignment.task)
    let renderer = FormRenderer(record: record, values: alignment.values, machine: machine)
    let commands = record.forms(on: machine.operatingSystem).compactMap { renderer.command($0) }
    let known = commands.filter { $0.missingPrograms.isEmpty }
    let usable = programs.isEmpty ? known : Self.ordered(known, naming: programs)
    var factor = 1.0
    let candidates = (usable.isEmpty ? Array(commands.prefix(1)) : usable).map { command in
      defer { factor *= Confidence.alternativeFactor }
      return Candidate(
        command: command.text, task: record.name, about: record.about(in: machine.language),
        confidence: confidence * factor, missingPrograms: command.missingPrograms, unplaced: unplaced)
    }
    return CarefulForms(record: record, values: alignment.values, renderer: renderer).added(to: candidates)
  }

  private static func ordered(
    _ commands: [FormRenderer.Command], naming programs: Set<String>
  ) -> [FormRenderer.Command] {
    var named: [FormRenderer.Command] = []
    var others: [FormRenderer.Command] = []
    for command in commands {
      if programs.isDisjoint(with: FormPrograms.names(in: command.text)) {
        others.append(command)
      } else {
        named.append(command)
      }
    }
    return named + others
  }

  /// What the composers build: each is as sure as it reads its parts, times the share of the request that it accounts for.
  private func composed(
    of reading: RequestReading, _ marks: RequestMarks, for target: OfflineRequest.Target, on machine: Machine
  ) -> [(composition: Composition, candidates: [Candidate])] {
    let composers = target == .git ? [GitComposer()] : target == .gh ? [] : Composers.all
    let guesses = GuessedWords(reading)
    return composers.flatMap { $0.compositions(of: reading, on: machine) }.compactMap { composition in
      let certainty = composition.certainty * guesses.certainty(of: composition.script)
      let confidence = Double(certainty * marks.share(of: composition.tokens))
      guard confidence >= Confidence.floor else { return nil }
      let command = composition.text
      let candidate = Candidate(
        command: command, task: composition.name, about: composition.about, confidence: confidence,
        missingPrograms: FormPrograms.missing(in: command, on: machine),
        unplaced: UnplacedWords.of(reading, marks, placed: composition.tokens))
      return (composition, composition.withCarefulForm(candidate))
    }
  }

  /// The commands that one task gives for a request, whether or not others are better; for the evaluation.
  package func commands(of task: String, for request: OfflineRequest) -> [String] {
    let (_, _, alignments, programs) = aligned(request, on: machine)
    guard let alignment = alignments.first(where: { tasks.record($0.task).name == task }) else { return [] }
    return forms(of: alignment, naming: programs, confidence: 1, unplaced: [], on: machine).map(\.command)
  }

  /// How a request is read and what its best answers are made of, a fact a line.
  package func trace(_ request: OfflineRequest) -> [String] {
    let (reading, marks, alignments, _) = aligned(request, on: machine)
    return AlignmentTrace(reading: reading, marks: marks, library: tasks, alignments: alignments).lines
  }
}
