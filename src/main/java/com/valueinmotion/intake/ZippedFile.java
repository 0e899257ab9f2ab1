package com.valueinmotion.intake;

import com.valueinmotion.intake.container.Archive;
import com.valueinmotion.intake.container.Member;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file in a zip.
 *
 * @param name that of the zip and, after a slash, its own
 */
record ZippedFile(String name, Archive zip, Member member) implements SourceFile {
  @Override
  public InputStream open() throws IOException {
    return zip.open(member);
  }
}
