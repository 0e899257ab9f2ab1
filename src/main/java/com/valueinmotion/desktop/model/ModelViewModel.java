package com.valueinmotion.desktop.model;

import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import com.valueinmotion.workbench.draft.HostedModels;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which model writes, and what is known of those that could. */
public final class ModelViewModel {
  private final ModelDesk desk;
  private final Tasks tasks;
  private final Consumer<WhoWrites> changed;
  private final ReadOnlyObjectWrapper<ModelDesk.@Nullable Known> known =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ModelPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private @Nullable Found found;

  /** Something that changes what is known. */
  private interface Step {
    void take() throws Exception;
  }

  /**
   * @param changed told who writes from now on
   */
  public ModelViewModel(ModelDesk desk, Tasks tasks, Consumer<WhoWrites> changed) {
    this.desk = desk;
    this.tasks = tasks;
    this.changed = changed;
  }

  /** Null until it has been read. */
  public ReadOnlyObjectProperty<ModelDesk.@Nullable Known> known() {
    return known.getReadOnlyProperty();
  }

  /** Null until anything is known. */
  public ReadOnlyObjectProperty<@Nullable ModelPage> page() {
    return page.getReadOnlyProperty();
  }

  /** What the last command did, or why it could not. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** Reads what is stored, and looks what there is; what is known stays meanwhile. */
  public void load() {
    notice.set("");
    reread();
    look(false);
  }

  /** Looks once more: somebody has just started Ollama, or fetched a model. */
  public void lookAgain() {
    notice.set("");
    found = null;
    restate();
    look(true);
  }

  private void look(boolean again) {
    tasks.latest(
        "model.find",
        "Looking for a model",
        progress -> desk.find(again),
        end ->
            tell(
                end,
                now -> {
                  found = now;
                  restate();
                }));
  }

  private void reread() {
    tasks.latest(
        "model.known",
        "Reading who writes",
        progress -> desk.known(),
        end ->
            tell(
                end,
                now -> {
                  known.set(now);
                  restate();
                  changed.accept(ModelPage.writer(now));
                }));
  }

  private void restate() {
    ModelDesk.Known now = known.get();
    if (now != null) {
      page.set(ModelPage.of(now, found));
    }
  }

  /** From now on this one writes, where it can. */
  public void choose(ModelPage.Line line) {
    if (line.can()) {
      step(() -> desk.choose(line.name()), line.name() + " writes from now on.");
    } else {
      notice.set(line.name() + " cannot be chosen: " + line.abilities() + ".");
    }
  }

  /** From now on the template writes. */
  public void chooseNone() {
    step(() -> desk.choose(""), "The template writes from now on. No model is asked.");
  }

  /** From now on the host writes, where somebody has agreed. */
  public void chooseHosted() {
    ModelDesk.Known now = known.get();
    if (now != null && now.host().filter(host -> ModelPage.agreed(now, host)).isPresent()) {
      step(() -> desk.choose(HostedModels.NAME), "The hosted model writes from now on.");
    }
  }

  /** Where Ollama listens, and looks there; empty for the usual place. */
  public void at(String address) {
    step(
        () -> desk.at(address.strip()),
        address.isBlank() ? "Looking at the usual address." : "Looking at " + address.strip() + ".",
        () -> {
          found = null;
          restate();
          look(true);
        });
  }

  /** What tokens are counted at: "0.30/1.20 EUR". */
  public void price(String text) {
    step(() -> desk.price(text.strip()), "Tokens are counted at " + text.strip() + ".");
  }

  /** Sets a host up; nothing goes there yet. */
  public void host(Provider provider, String address, String model) {
    Optional<URI> uri = uri(address);
    if (uri.isEmpty()) {
      notice.set("\"" + address + "\" is no address. Nothing was changed.");
    } else {
      step(
          () -> desk.host(provider, uri.get(), model),
          "Set up; nothing goes there before you agree.");
    }
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A person has read what would leave, and agrees. */
  public void agree() {
    step(desk::agree, "Agreed. It is asked only where you choose it.");
  }

  public void withdraw() {
    step(desk::withdraw, "Withdrawn. Nothing goes to another machine any more.");
  }

  private void step(Step step, String said) {
    step(step, said, () -> {});
  }

  private void step(Step step, String said, Runnable then) {
    notice.set("");
    tasks.start(
        "Changing who writes",
        progress -> {
          step.take();
          return said;
        },
        end ->
            tell(
                end,
                now -> {
                  notice.set(now);
                  reread();
                  then.run();
                }));
  }

  private <T> void tell(Ending<T> end, Consumer<T> done) {
    switch (end) {
      case Ending.Done<T>(T result) -> done.accept(result);
      case Ending.Failed<T>(String sentence) -> notice.set(sentence);
      case Ending.Bug<T> bug -> notice.set(bug.sentence());
      case Ending.Cancelled<T>() -> notice.set("Cancelled; nothing was changed.");
    }
  }
}
