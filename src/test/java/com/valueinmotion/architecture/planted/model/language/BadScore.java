package com.valueinmotion.architecture.planted.model.language;

import com.valueinmotion.architecture.planted.model.diagnosis.Level;

final class BadScore {
  Level level = new Level();
}
