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
    var machine = machine.remembering()
    let (reading, marks, alignments) = aligned(request, on: machine)
    if let system = NamedSystem.of(reading) { machine.operatingSystem = system }
    let confidences = Ranking.confidences(of: alignments)
    let composed = composed(of: reading, marks, for: request.target, on: machine)
    let rivals = composed.map { RivalComposition($0.composition, confidence: $0.candidates[0].confidence) }
    var candidates: [Candidate] = []
    for (place, (alignment, confidence)) in zip(alignments, confidences).enumerated()
    where confidence >= Confidence.floor && (place < count || candidates.isEmpty) {
      let unplaced = UnplacedWords.of(reading, marks, placed: alignment.tokens)
      let ceiling = rivals.lazy.compactMap { $0.ceiling(for: alignment, marks) }.min() ?? 1
      candidates += forms(of: alignment, confidence: min(confidence, ceiling), unplaced: unplaced, on: machine)
    }
    candidates += composed.flatMap(\.candidates)
    candidates = Ranking.ordered(candidates, count: count)
    let unplaced = candidates.first?.unplaced ?? UnplacedWords.of(reading, marks, placed: alignments.first?.tokens)
    return OfflineAnswer(candidates: candidates, unplaced: unplaced)
  }

  /// A request as it is read, what its tokens weigh, and the tasks that may answer it, best first.
  private func aligned(
    _ request: OfflineRequest, on machine: Machine
  ) -> (reading: RequestReading, marks: RequestMarks, alignments: [Alignment]) {
    let reading = RequestReading(request.words, lexicon: tasks.lexicon, machine: machine)
    let marks = RequestMarks(reading, tasks)
    let scan = PhrasingScan(tasks, marks, target: request.target)
    return (reading, marks, Aligner(reading, marks, tasks, scan).alignments())
  }

  /// The commands of a task, those whose programs are installed; else the first one.
  private func forms(
    of alignment: Alignment, confidence: Double, unplaced: [String], on machine: Machine
  ) -> [Candidate] {
    let record = tasks.record(alignment.task)
    let renderer = FormRenderer(record: record, values: alignment.values, machine: machine)
    let commands = record.forms(on: machine.operatingSystem).compactMap { renderer.command($0) }
    let usable = commands.filter { $0.missingPrograms.isEmpty }
    var factor = 1.0
    let candidates = (usable.isEmpty ? Array(commands.prefix(1)) : usable).map { command in
      defer { factor *= Confidence.alternativeFactor }
      return Candidate(
        command: command.text, task: record.name, about: record.about(in: machine.language),
        confidence: confidence * factor, missingPrograms: command.missingPrograms, unplaced: unplaced)
    }
    return CarefulForms(record: record, values: alignment.values, renderer: renderer).added(to: candidates)
  }

  /// What the composers build: each is as sure as it reads its parts, times the share of the request that it accounts for.
  private func composed(
    of reading: RequestReading, _ marks: RequestMarks, for target: OfflineRequest.Target, on machine: Machine
  ) -> [(composition: Composition, candidates: [Candidate])] {
    let composers = target == .git ? [GitComposer()] : target == .gh ? [] : Composers.all
    return composers.flatMap { $0.compositions(of: reading, on: machine) }.compactMap { composition in
      let confidence = Double(composition.certainty * marks.share(of: composition.tokens))
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
    let (_, _, alignments) = aligned(request, on: machine)
    guard let alignment = alignments.first(where: { tasks.record($0.task).name == task }) else { return [] }
    return forms(of: alignment, confidence: 1, unplaced: [], on: machine).map(\.command)
  }

  /// How a request is read and what its best answers are made of, a fact a line.
  package func trace(_ request: OfflineRequest) -> [String] {
    let (reading, marks, alignments) = aligned(request, on: machine)
    return AlignmentTrace(reading: reading, marks: marks, library: tasks, alignments: alignments).lines
  }
}
