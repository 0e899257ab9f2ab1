package com.valueinmotion.language;

/**
 * What a model is.
 *
 * @param provider "ollama", "template", "replay", "openai", "anthropic"
 * @param name as the server calls it: {@code qwen2.5:7b}
 * @param digest of its weights, as the server says it; empty where it does not
 * @param context tokens it can see at once; 0 where unknown
 * @param local whether it runs on this laptop, so that nothing leaves it
 * @param schema whether its answers can be held to a JSON schema
 * @param thinks whether it can think before it answers
 */
public record Capabilities(
    String provider,
    String name,
    String digest,
    int context,
    boolean local,
    boolean schema,
    boolean thinks) {}
