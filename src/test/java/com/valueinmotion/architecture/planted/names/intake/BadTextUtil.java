package com.valueinmotion.architecture.planted.names.intake;

final class BadTextUtil {}
