package com.valueinmotion.desktop;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.plan.DraftsViewModel;
import com.valueinmotion.desktop.plan.PlanDesk;
import com.valueinmotion.desktop.plan.PlanScreen;
import com.valueinmotion.desktop.plan.PlanViewModel;
import com.valueinmotion.desktop.plan.ProposedPlan;
import com.valueinmotion.desktop.plan.StoredDrafts;
import com.valueinmotion.desktop.plan.StoredPlans;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.Workbench;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The plans and drafts that were opened since the store was: what is typed in them is not lost. */
final class OpenPlans {
  private final Supplier<Workbench> shown;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Themes themes;
  private final PathDialogs dialogs;
  private final Map<Destination, PlanViewModel> plans = new HashMap<>();
  private final Map<AccountId, DraftsViewModel> drafts = new HashMap<>();

  OpenPlans(
      Supplier<Workbench> shown,
      Tasks tasks,
      Navigator navigator,
      Themes themes,
      PathDialogs dialogs) {
    this.shown = shown;
    this.tasks = tasks;
    this.navigator = navigator;
    this.themes = themes;
    this.dialogs = dialogs;
  }

  Screen screen(Destination.Plan at) {
    return screen(at, at.id(), new StoredPlans(shown.get(), at.id()));
  }

  Screen screen(Destination.Proposal at) {
    return screen(at, at.id(), new ProposedPlan(shown.get(), at.ask()));
  }

  private Screen screen(Destination at, AccountId id, PlanDesk desk) {
    PlanViewModel plan =
        plans.computeIfAbsent(at, first -> new PlanViewModel(id, desk, tasks, navigator));
    return new PlanScreen(plan, drafts(id), themes.palette(), dialogs);
  }

  private DraftsViewModel drafts(AccountId id) {
    return drafts.computeIfAbsent(
        id,
        first -> {
          Workbench workbench = shown.get();
          return new DraftsViewModel(new StoredDrafts(workbench, id), tasks, workbench.zone());
        });
  }

  /** Another store is shown from now on; what was typed for this one is kept in it. */
  void leave() {
    drafts.values().forEach(DraftsViewModel::leave);
    drafts.clear();
    plans.clear();
  }

  /** Keeps at once what was edited and not saved: for a window that closes. */
  void keep() throws Exception {
    for (PlanViewModel plan : plans.values()) {
      plan.keep();
    }
    for (DraftsViewModel draft : drafts.values()) {
      draft.keep();
    }
  }
}
