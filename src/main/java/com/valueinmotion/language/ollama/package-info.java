/**
 * Ollama on this laptop: what models it has, and answers from one of them. Built on langchain4j's
 * Ollama; what that leaves out is added to its questions and checked in its answers.
 */
@NullMarked
package com.valueinmotion.language.ollama;

import org.jspecify.annotations.NullMarked;
