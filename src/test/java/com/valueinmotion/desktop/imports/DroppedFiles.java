package com.valueinmotion.desktop.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files as a person drops them a week after the examples: most of it right, some of it not. */
final class DroppedFiles {
  private static final Path EXAMPLES = Path.of("examples", "portfolio");

  private final Path folder;

  DroppedFiles(Path folder) {
    this.folder = folder;
  }

  List<Path> all() throws IOException {
    return List.of(usage(), tickets(), people(), picture());
  }

  /** A sheet of one's own, with open dates, negative seats, a total, and a name nearly known. */
  Path usage() throws IOException {
    StringBuilder sheet =
        new StringBuilder(
            "Account,Week,Usage_30d,Licenses,Active users,Renewal date,Team colour,Comment\n");
    List<String> accounts =
        Files.readAllLines(EXAMPLES.resolve("accounts.csv")).stream()
            .skip(1)
            .filter(line -> !line.contains("\""))
            .map(line -> line.split(",", -1)[1])
            .toList();
    for (int week = 2; week <= 16; week += 7) {
      for (int i = 0; i < accounts.size(); i++) {
        int usage = i % 6 == 0 ? 14 : i % 7 == 0 ? 88 : 55;
        sheet
            .append(accounts.get(i))
            .append(String.format(",%02d/11/2026,%d,%d,", week, usage, i == 9 ? -40 : 100 + i))
            .append(usage)
            .append(i % 11 == 3 ? String.format(",%02d/0%d/2027", 3 + i % 9, 1 + i % 8) : ",")
            .append(",blue,\n");
      }
    }
    sheet.append("Halden Freight Sverige AB,16/11/2026,40,120,44,,blue,new entity?\n");
    sheet.append("Marlow & Price,16/11/2026,forty,12,4,,blue,\n");
    sheet.append("Total,,,4900,,,,\n");
    return Files.writeString(folder.resolve("usage.csv"), sheet);
  }

  private Path tickets() throws IOException {
    return Files.writeString(
        folder.resolve("tickets.csv"),
        Files.readString(EXAMPLES.resolve("tickets.csv"))
            + "TK-9001,VM-1004,Login loop after the update,P1,2026-11-20,,yes,yes,2\n");
  }

  private Path people() throws IOException {
    return Files.copy(EXAMPLES.resolve("contacts.csv"), folder.resolve("people.csv"));
  }

  private Path picture() throws IOException {
    return Files.write(
        folder.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
  }
}
