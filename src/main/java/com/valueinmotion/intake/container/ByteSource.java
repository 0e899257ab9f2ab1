package com.valueinmotion.intake.container;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again and again. */
public interface ByteSource {
  /** The bytes from the start; the caller closes them. */
  InputStream open() throws IOException;
}
