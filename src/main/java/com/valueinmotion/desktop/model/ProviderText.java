package com.valueinmotion.desktop.model;

import com.valueinmotion.language.hosted.Provider;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a host speaks, in words. */
final class ProviderText extends StringConverter<Provider> {
  @Override
  public String toString(@Nullable Provider provider) {
    return switch (provider) {
      case null -> "";
      case OPENAI -> "Like OpenAI";
      case ANTHROPIC -> "Like Anthropic";
    };
  }

  @Override
  public Provider fromString(String text) {
    throw new UnsupportedOperationException("providers are chosen, not typed");
  }
}
