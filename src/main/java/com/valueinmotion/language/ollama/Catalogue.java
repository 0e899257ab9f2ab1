package com.valueinmotion.language.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.wire.Connection;
import com.valueinmotion.language.wire.Connection.Look;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what Ollama says of its models. By hand: langchain4j's cards leave out {@code remote_host}
 * and {@code remote_model}, and those tell whether text would leave this laptop.
 */
final class Catalogue {
  private final Connection connection;

  Catalogue(Connection connection) {
    this.connection = connection;
  }

  /** All models by name, as far as the list tells of them. */
  List<InstalledModel> list(Due due, Faults faults) throws ModelFault {
    JsonNode models =
        Json.read(connection.look("/api/tags", null, due.left(), faults).await(), faults)
            .path("models");
    if (!models.isArray() && !models.isNull()) {
      throw faults.garbled("it lists no models");
    }
    List<InstalledModel> found = new ArrayList<>();
    for (JsonNode model : models) {
      String name = model.path("name").asText("");
      if (!name.isEmpty()) {
        JsonNode details = model.path("details");
        found.add(
            new InstalledModel(
                name,
                model.path("digest").asText(""),
                model.path("size").asLong(0),
                details.path("family").asText(""),
                details.path("parameter_size").asText(""),
                details.path("quantization_level").asText(""),
                0,
                Set.of(),
                false,
                isRemote(name, model)));
      }
    }
    found.sort(java.util.Comparator.comparing(InstalledModel::name));
    return found;
  }

  /** The same with its context and abilities. */
  InstalledModel described(InstalledModel model, Due due, Faults faults) throws ModelFault {
    return described(model, false, card(model, due, faults), faults);
  }

  /**
   * All of them with context and abilities, and whether they are in memory, asked together. What
   * Ollama lists and does not describe in time is shown as it is.
   */
  List<InstalledModel> described(List<InstalledModel> models, Due due, Faults faults) {
    Look memory = connection.look("/api/ps", null, due.left(), faults);
    List<Look> cards = models.stream().map(model -> card(model, due, faults)).toList();
    Set<String> loaded = loaded(memory, faults);
    List<InstalledModel> all = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      InstalledModel model = models.get(i);
      try {
        all.add(described(model, loaded.contains(model.name()), cards.get(i), faults));
      } catch (ModelFault e) {
        all.add(model);
      }
    }
    return all;
  }

  private Look card(InstalledModel model, Due due, Faults faults) {
    String question = Json.write(Json.object().put("model", model.name()));
    return connection.look("/api/show", question, due.left(), faults);
  }

  private static InstalledModel described(
      InstalledModel model, boolean loaded, Look asked, Faults faults) throws ModelFault {
    ObjectNode card = Json.read(asked.await(), faults);
    Set<String> abilities = new HashSet<>();
    card.path("capabilities").forEach(ability -> abilities.add(ability.asText("")));
    JsonNode details = card.path("details");
    return new InstalledModel(
        model.name(),
        model.digest(),
        model.bytes(),
        details.path("family").asText(model.family()),
        details.path("parameter_size").asText(model.parameters()),
        details.path("quantization_level").asText(model.quantisation()),
        context(card.path("model_info")),
        abilities,
        loaded,
        model.remote() || isRemote(model.name(), card));
  }

  /** Which are in memory; none where an older Ollama cannot say. */
  private static Set<String> loaded(Look asked, Faults faults) {
    Set<String> names = new HashSet<>();
    try {
      Json.read(asked.await(), faults)
          .path("models")
          .forEach(model -> names.add(model.path("name").asText("")));
    } catch (ModelFault e) {
      return Set.of();
    }
    return names;
  }

  /** The key begins with the architecture: {@code qwen2.context_length}. */
  private static int context(JsonNode info) {
    for (Map.Entry<String, JsonNode> entry : info.properties()) {
      if (entry.getKey().endsWith(".context_length") && entry.getValue().canConvertToInt()) {
        return Math.max(0, entry.getValue().asInt());
      }
    }
    return 0;
  }

  private static boolean isRemote(String name, JsonNode said) {
    return InstalledModel.isCloud(name)
        || !said.path("remote_host").asText("").isEmpty()
        || !said.path("remote_model").asText("").isEmpty();
  }
}
