package com.valueinmotion.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The headers by which a format is recognised.
 *
 * @param all each must be there
 * @param any at least one must be there, unless the list is empty
 * @param none none may be there: they mark files of another kind
 */
public record Fingerprint(List<String> all, List<String> any, List<String> none) {
  public Fingerprint {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
  }

  /** What keeps a file with these headers (folded) from being of this format, in words. */
  List<String> lacking(Set<String> folded) {
    List<String> lacking = new ArrayList<>();
    all.stream().filter(h -> !has(folded, h)).forEach(lacking::add);
    if (!any.isEmpty() && any.stream().noneMatch(h -> has(folded, h))) {
      lacking.add("at least one of " + String.join(", ", any));
    }
    none.stream().filter(h -> has(folded, h)).map(h -> "no column " + h).forEach(lacking::add);
    return lacking;
  }

  private static boolean has(Set<String> folded, String header) {
    return HeaderPattern.find(HeaderPattern.fold(header), folded).isPresent();
  }
}
