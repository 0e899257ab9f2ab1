package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.Plan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** Fields that edit a plan: what is typed counts when the field is left or Enter is pressed. */
final class EditField {
  private EditField() {}

  static void text(TextField field, PlanViewModel model, BiFunction<Plan, String, Plan> change) {
    onLeave(field, text -> model.edit(plan -> change.apply(plan, text)));
  }

  static void day(DatePicker field, PlanViewModel model, BiFunction<Plan, LocalDate, Plan> change) {
    day(field, day -> model.edit(plan -> change.apply(plan, day)));
  }

  /** What is no day is not taken: the day before it comes back. */
  static void day(DatePicker field, Consumer<LocalDate> commit) {
    field.setConverter(new IsoDay());
    field
        .valueProperty()
        .subscribe(
            (was, day) -> {
              if (day == null && was != null) {
                field.setValue(was);
              } else if (day != null) {
                commit.accept(day);
              }
            });
  }

  static void onLeave(TextField field, Consumer<String> commit) {
    field
        .focusedProperty()
        .subscribe(
            (was, focused) -> {
              if (!focused) {
                commit.accept(field.getText().strip());
              }
            });
    field.setOnAction(enter -> commit.accept(field.getText().strip()));
  }

  /** Brings a field up to date without moving the caret of one that already says so. */
  static void show(TextField field, String text) {
    if (!Objects.equals(field.getText(), text)) {
      field.setText(text);
    }
  }
}
