package com.valueinmotion.workbench;

import com.valueinmotion.intake.SourceFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file whose reading is reported while it is being looked at, so that looking at a large one can
 * be cancelled. Once closed, it is the plain file again.
 */
final class WatchedFile implements SourceFile, AutoCloseable {
  private final SourceFile file;
  private final Progress progress;
  private final String doing;
  private volatile boolean closed;

  WatchedFile(SourceFile file, Progress progress, String doing) {
    this.file = file;
    this.progress = progress;
    this.doing = doing;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public InputStream open() throws IOException {
    progress.at(0, 0, doing);
    return closed ? file.open() : new Watched(file.open());
  }

  @Override
  public void close() {
    closed = true;
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (!closed) {
        progress.at(0, 0, doing);
      }
      return in.read(into, from, most);
    }
  }
}
