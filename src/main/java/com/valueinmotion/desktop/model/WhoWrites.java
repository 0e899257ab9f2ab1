package com.valueinmotion.desktop.model;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.HostedModels;
import java.util.Optional;

/**
 * Who writes, in the words of the status bar.
 *
 * @param model "qwen2.5:7b, local", or that there is none
 * @param leaves where drafts go, outside this laptop; empty where nothing leaves it
 */
public record WhoWrites(String model, String leaves) {
  /** Nobody has chosen a model. */
  public static final WhoWrites BY_TEMPLATE = new WhoWrites("No model: template drafts", "");

  /** Of the store as it is now. */
  public static WhoWrites of(Workbench workbench) throws StoreException {
    HostedModels hosted = workbench.writing().models().hosted();
    Optional<Host> agreed = hosted.host().filter(host -> covers(hosted, host));
    return of(workbench.writing().models().chosen().orElse(""), agreed);
  }

  static WhoWrites of(String chosen, Optional<Host> agreed) {
    if (chosen.isEmpty()) {
      return BY_TEMPLATE;
    }
    if (!chosen.equals(HostedModels.NAME)) {
      return new WhoWrites(chosen + ", local", "");
    }
    return agreed
        .map(
            host ->
                new WhoWrites(host.model() + ", " + host.name(), host.isHere() ? "" : host.name()))
        .orElse(new WhoWrites("Hosted model, nobody has agreed: template drafts", ""));
  }

  private static boolean covers(HostedModels hosted, Host host) {
    try {
      return hosted.consent().filter(consent -> consent.covers(host.name())).isPresent();
    } catch (StoreException e) {
      return false; // nothing goes anywhere that is not known to be agreed to
    }
  }
}
