package com.valueinmotion.architecture.planted.purity.intake;

import java.io.File;

record BadFile(File file) {}
