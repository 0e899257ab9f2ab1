package com.valueinmotion.architecture.planted.model.agent.lifecycle;

import com.valueinmotion.architecture.planted.model.agent.anchor.Reader;

final class BadAudit {
  Reader reader = new Reader();
}
