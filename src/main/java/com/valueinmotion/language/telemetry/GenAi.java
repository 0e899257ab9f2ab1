package com.valueinmotion.language.telemetry;

/**
 * Attribute names of spans: those of OpenTelemetry's semantic conventions for generative AI (1.37),
 * and under {@code vim.} what they have no name for.
 */
public final class GenAi {
  public static final String OPERATION = "gen_ai.operation.name";
  public static final String PROVIDER = "gen_ai.provider.name";
  public static final String REQUEST_MODEL = "gen_ai.request.model";
  public static final String RESPONSE_MODEL = "gen_ai.response.model";
  public static final String TEMPERATURE = "gen_ai.request.temperature";
  public static final String SEED = "gen_ai.request.seed";
  public static final String MAX_TOKENS = "gen_ai.request.max_tokens";
  public static final String OUTPUT_TYPE = "gen_ai.output.type";
  public static final String INPUT_TOKENS = "gen_ai.usage.input_tokens";
  public static final String OUTPUT_TOKENS = "gen_ai.usage.output_tokens";
  public static final String FINISH_REASONS = "gen_ai.response.finish_reasons";
  public static final String ERROR_TYPE = "error.type";

  /** Content: what was sent, and what came. */
  public static final String INPUT_MESSAGES = "gen_ai.input.messages";

  public static final String OUTPUT_MESSAGES = "gen_ai.output.messages";

  public static final String CONTEXT = "vim.request.context_tokens";
  public static final String MODEL_DIGEST = "vim.model.digest";
  public static final String LOCAL = "vim.model.local";
  public static final String PROMPT = "vim.prompt.id";
  public static final String PROMPT_HASH = "vim.prompt.hash";
  public static final String ATTEMPT = "vim.attempt";
  public static final String TOKENS_PER_SECOND = "vim.output.tokens_per_second";
  public static final String FIRST_TOKEN_MS = "vim.time_to_first_token_ms";
  public static final String LOAD_MS = "vim.server.load_ms";
  public static final String READ_MS = "vim.server.prompt_ms";
  public static final String WRITE_MS = "vim.server.answer_ms";
  public static final String BLOCKING = "vim.verdicts.blocking";
  public static final String BORNE = "vim.verdicts.borne";
  public static final String ORIGIN = "vim.draft.origin";
  public static final String ERROR = "vim.error";

  /** The operation of a call. */
  public static final String CHAT = "chat";

  private GenAi() {}
}
