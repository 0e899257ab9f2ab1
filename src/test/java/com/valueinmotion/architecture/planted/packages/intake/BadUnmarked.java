package com.valueinmotion.architecture.planted.packages.intake;

final class BadUnmarked {}
