package com.valueinmotion.architecture.planted.model.agent.lifecycle;

import com.valueinmotion.architecture.planted.model.language.Words;

final class BadGate {
  Words words = new Words();
}
