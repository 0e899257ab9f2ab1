package com.valueinmotion.architecture.planted.network.agent;

import dev.langchain4j.model.chat.ChatModel;

/** Agents speak through the port in language. */
record BadModel(ChatModel model) {}
