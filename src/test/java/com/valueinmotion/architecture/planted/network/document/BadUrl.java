package com.valueinmotion.architecture.planted.network.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class BadUrl {
  InputStream open(URL url) throws IOException {
    return url.openStream();
  }
}
