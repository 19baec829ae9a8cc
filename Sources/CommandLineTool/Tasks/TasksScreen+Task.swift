import OfflineEngine
import TerminalUI

extension TasksScreen {
  /// One task, with ways to ask for it, its values and its forms.
  func task(_ task: KnownTask) -> [String] {
    var lines = wrapped(task.about, "", "")
    lines += wrapped(wording.identity(task), "", "  ")
    if task.needsRoot { lines += wrapped(wording.needsRoot, "", "  ") }
    lines += section(wording.phrasings, task.phrasings.flatMap { wrapped($0, "  ", "    ") })
    lines += section(wording.slots, task.slots.flatMap { wrapped(wording.slot($0), "  ", "    ") })
    let chosen = task.chosenForm?.text
    lines += section(
      wording.forms, task.forms.filter { !$0.isCareful }.flatMap { form($0, isChosen: $0.text == chosen) })
    lines += section(
      wording.carefulForms, task.forms.filter(\.isCareful).flatMap { form($0, isChosen: false) })
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading(isPlain ? title + ":" : title)] + lines
  }

  /// The command, never broken where it need not be, so that it can be copied; below it what there is to say of it.
  private func form(_ form: KnownForm, isChosen: Bool) -> [String] {
    var remarks: [String] = []
    if let system = form.system { remarks.append(wording.system(system)) }
    if isChosen, form.isUsable {
      remarks.append(wording.chosen)
    } else if form.isUsable {
      remarks.append(wording.usable)
    } else if !form.isForThisSystem {
      remarks.append(wording.notHere)
    }
    // Elsewhere nothing is known of what is installed.
    if form.isForThisSystem {
      remarks += form.missingPrograms.map {
        wording.notInstalled($0, installing: InstallHint.command(for: $0, on: machine))
      }
    }
    let mark = isPlain ? "  " : form.isUsable ? "  ✓ " : "  · "
    return wrapped(form.text, mark, "      ") + remarks.flatMap { wrapped($0, "      ", "      ") }
  }
}
