package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.List;

/** Reports of imports, for tests. */
final class Reports {
  private Reports() {}

  /** Three files: one good, one with refused rows, one that could not be read. */
  static ImportReport mixed() {
    List<String> negative = List.of("paid_seats is negative; seats are counted from 0");
    return new ImportReport(
        List.of(
            new FileReport(
                "Account.csv",
                null,
                "Salesforce accounts",
                423,
                423,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of("Fax", "Jigsaw", "SicDesc"),
                null),
            new FileReport(
                "usage.csv",
                null,
                "Your own sheet",
                1049,
                980,
                0,
                57,
                3,
                9,
                List.of(
                    new Refusal(204, "Halden Freight,2026-11-16,22,-420", negative),
                    new Refusal(
                        388,
                        "Verdane Retail,16/13/2026,41,118",
                        List.of("week is no date: write 2026-11-16")),
                    new Refusal(611, "Tarn Outdoor,2026-11-16,18,-1", negative)),
                List.of(new ImportReport.Skip("it is a total", 9)),
                List.of("Comment"),
                null),
            new FileReport(
                "photo.png",
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                "This is a picture. Nothing was read. Drop CSV or JSON files.")),
        12,
        List.of("Halden Freight Sverige AB as Halden Freight"));
  }

  static ImportReport oneGoodFile(long accepted, long unchanged) {
    return new ImportReport(
        List.of(
            new FileReport(
                "accounts.json",
                null,
                "Account JSON",
                accepted + unchanged,
                accepted,
                0,
                unchanged,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                null)),
        0,
        List.of());
  }
}
