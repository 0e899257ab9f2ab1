package com.valueinmotion.architecture.planted.packages.plan;

final class BadUndeclared {}
