package com.valueinmotion.language.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.valueinmotion.language.ModelFault;
import java.util.List;
import java.util.stream.Collectors;

/** A schema that an answer is read by. */
public final class AnswerShape {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String schema;
  private final JsonSchema validator;
  private final String instead;

  /**
   * @param instead what there is where an answer has another shape, as a person reads it: "the
   *     template draft is there"
   */
  public AnswerShape(ObjectNode schema, String instead) {
    this.schema = schema.toString();
    this.validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    this.instead = instead;
  }

  /** The JSON schema, as text. */
  public String schema() {
    return schema;
  }

  /**
   * Reads an answer and holds it to the schema once more.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
   */
  public JsonNode read(String answer) throws ModelFault {
    JsonNode node;
    try {
      node = JSON.readTree(inner(answer));
    } catch (JsonProcessingException e) {
      throw new ModelFault(
          ModelFault.Kind.WRONG_SHAPE,
          "The model's answer breaks off or is no JSON (line "
              + e.getLocation().getLineNr()
              + "). Nothing of it is used; "
              + instead
              + ". Try again, or take a larger model.",
          e);
    }
    List<ValidationMessage> wrong =
        validator.validate(node).stream().limit(3).collect(Collectors.toList());
    if (!wrong.isEmpty()) {
      throw new ModelFault(
          ModelFault.Kind.WRONG_SHAPE,
          "The model's answer is not what was asked for ("
              + wrong.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; "))
              + "). Nothing of it is used; "
              + instead
              + ". Try again, or take a larger model.");
    }
    return node;
  }

  /** Models like to put JSON between code fences. */
  private static String inner(String answer) {
    String text = answer.strip();
    if (text.startsWith("```")) {
      text = text.replaceFirst("^```\\w*\\s*", "").replaceFirst("\\s*```$", "");
    }
    return text;
  }
}
