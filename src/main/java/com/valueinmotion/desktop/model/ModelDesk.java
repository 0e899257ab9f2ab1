package com.valueinmotion.desktop.model;

import com.valueinmotion.language.hosted.Consent;
import com.valueinmotion.language.hosted.Host;
import com.valueinmotion.language.hosted.Provider;
import com.valueinmotion.language.ollama.OllamaServer.Found;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the Model screen asks of the workbench. */
public interface ModelDesk {
  /**
   * What is known without asking any server.
   *
   * @param chosen the model that writes; empty where the template does
   * @param memory of this laptop, in bytes
   * @param price "0.30/1.20 EUR"; empty where none was said
   * @param store the file that everything stays in
   * @param leaving what would leave this laptop; nothing where no host is set up
   */
  record Known(
      String chosen,
      long memory,
      String price,
      List<Cost> costs,
      String store,
      Optional<Host> host,
      Optional<Consent> consent,
      Leaves leaving) {
    public Known {
      costs = List.copyOf(costs);
    }
  }

  /**
   * What one account's drafts took.
   *
   * @param cost "0.0012 EUR"; empty where there is no price
   */
  record Cost(String account, int calls, long read, long written, double seconds, String cost) {}

  /**
   * What a host would be sent.
   *
   * @param sentences for a person
   * @param example the text for one account, word for word
   */
  record Leaves(List<String> sentences, String example) {
    static final Leaves NOTHING = new Leaves(List.of(), "");

    public Leaves {
      sentences = List.copyOf(sentences);
    }
  }

  Known known() throws Exception;

  /**
   * Looks for Ollama.
   *
   * @param again whether it is asked although nothing answered a moment ago
   */
  Found find(boolean again) throws Exception;

  /** From now on this one writes; empty for the template. */
  void choose(String name) throws Exception;

  /** Where Ollama listens; empty for the usual place. */
  void at(String address) throws Exception;

  void price(String text) throws Exception;

  /** Sets a host up; nothing goes there before somebody agrees. */
  void host(Provider provider, URI address, String model) throws Exception;

  void agree() throws Exception;

  /** Nothing goes to a host any more, and none is chosen. */
  void withdraw() throws Exception;
}
