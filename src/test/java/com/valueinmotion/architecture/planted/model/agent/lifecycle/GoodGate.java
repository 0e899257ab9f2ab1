package com.valueinmotion.architecture.planted.model.agent.lifecycle;

final class GoodGate {
  final int severity = 60;
}
