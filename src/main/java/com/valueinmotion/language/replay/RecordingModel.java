package com.valueinmotion.language.replay;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Capabilities;
import com.valueinmotion.language.LanguageModel;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Asks another model and records each answer when it is first waited for. Faults are not kept. */
public final class RecordingModel implements LanguageModel {
  private final LanguageModel behind;
  private final Consumer<Recording> keep;

  /**
   * @param keep takes each recording once, on the thread that waits for the answer
   */
  public RecordingModel(LanguageModel behind, Consumer<Recording> keep) {
    this.behind = behind;
    this.keep = keep;
  }

  @Override
  public Capabilities capabilities() {
    return behind.capabilities();
  }

  @Override
  public int count(String text) {
    return behind.count(text);
  }

  @Override
  public Call start(Prompt prompt, Listener listener) {
    Call call = behind.start(prompt, listener);
    AtomicBoolean kept = new AtomicBoolean();
    return new Call() {
      @Override
      public Answer await() throws ModelFault {
        return kept(call.await());
      }

      @Override
      public Answer await(Duration pause, Runnable meanwhile) throws ModelFault {
        return kept(call.await(pause, meanwhile));
      }

      private Answer kept(Answer answer) {
        if (kept.compareAndSet(false, true)) {
          keep.accept(Recording.of(prompt, answer));
        }
        return answer;
      }

      @Override
      public void cancel() {
        call.cancel();
      }
    };
  }
}
