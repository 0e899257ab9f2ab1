package com.valueinmotion.architecture.planted.model.language;

import dev.langchain4j.agent.tool.ToolSpecification;

final class BadTool {
  final Class<?> tool = ToolSpecification.class;
}
