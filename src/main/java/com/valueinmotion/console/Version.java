package com.valueinmotion.console;

import com.valueinmotion.diagnosis.Engine;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "Value in Motion Workbench "
          + (built == null ? "from source" : built)
          + ", engine "
          + Engine.VERSION
    };
  }
}
