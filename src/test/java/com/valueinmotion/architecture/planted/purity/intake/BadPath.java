package com.valueinmotion.architecture.planted.purity.intake;

import java.nio.file.Path;

record BadPath(Path path) {}
