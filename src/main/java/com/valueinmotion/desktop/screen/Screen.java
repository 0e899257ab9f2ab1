package com.valueinmotion.desktop.screen;

import com.valueinmotion.account.AccountId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** One screen of the workbench. Subscribes when shown and releases when hidden. */
public interface Screen {
  /** The id of the command that {@code /} stands for: put the caret into this screen's search. */
  String SEARCH = "search";

  Parent root();

  /** What the breadcrumb says: "Portfolio", "Halden Freight". */
  String title();

  /** Now visible: load, subscribe, take the focus. */
  void shown();

  /** No longer visible: cancel what runs for it, drop subscriptions. */
  void hidden();

  /**
   * What can be done here; letters act while no text is being typed. One may have the id {@link
   * #SEARCH}.
   */
  List<Command> commands();

  /** The account that is selected or shown here, to which commands and {@code g a} apply. */
  default Optional<AccountId> account() {
    return Optional.empty();
  }
}
