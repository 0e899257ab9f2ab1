package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import java.util.function.Consumer;

/** Ends of small pieces of work, whose failures are told in a notice. */
final class Endings {
  private Endings() {}

  static <T> void tell(Ending<T> ending, Notices notices, Consumer<? super T> done) {
    switch (ending) {
      case Ending.Done<T>(T result) -> done.accept(result);
      case Ending.Failed<T>(String sentence) ->
          notices.show(new Notice(Notice.Tone.BAD, sentence, null));
      case Ending.Bug<T> bug -> notices.show(new Notice(Notice.Tone.BAD, bug.sentence(), null));
      case Ending.Cancelled<T>() -> {}
    }
  }
}
