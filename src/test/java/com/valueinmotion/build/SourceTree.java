package com.valueinmotion.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of a repository, without what it ignores.
 *
 * @param texts by path from the top, with slashes; bytes are read as characters one to one, so that
 *     files in any encoding can be searched
 */
record SourceTree(Map<String, String> texts) {
  static SourceTree read(Path top) throws IOException {
    List<PathMatcher> ignored = ignored(top);
    Map<String, String> texts = new TreeMap<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isIgnored(folder, ignored)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !isIgnored(file, ignored)) {
              String text = Files.readString(file, StandardCharsets.ISO_8859_1);
              if (text.indexOf('\0') < 0) { // else it is a picture
                texts.put(top.relativize(file).toString().replace('\\', '/'), text);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new SourceTree(texts);
  }

  /** Our .gitignore names files and folders, by simple patterns only. */
  private static List<PathMatcher> ignored(Path top) throws IOException {
    return Files.readAllLines(top.resolve(".gitignore")).stream()
        .map(line -> line.strip().replaceAll("^/|/$", ""))
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
        .toList();
  }

  private static boolean isIgnored(Path path, List<PathMatcher> ignored) {
    Path name = path.getFileName();
    return name.toString().equals(".git") || ignored.stream().anyMatch(i -> i.matches(name));
  }
}
