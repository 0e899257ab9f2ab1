package com.valueinmotion.desktop.portfolio;

import java.util.List;

/**
 * Facets of one kind. Within a group one of the selected must admit a row; nothing selected admits
 * all.
 *
 * @param title what a person reads over it
 */
public record FacetGroup(String title, List<Facet> facets) {
  public FacetGroup {
    facets = List.copyOf(facets);
  }

  boolean admits(PortfolioRow row) {
    boolean any = false;
    for (Facet facet : facets) {
      if (facet.selected().get()) {
        if (facet.admits(row)) {
          return true;
        }
        any = true;
      }
    }
    return !any;
  }
}
