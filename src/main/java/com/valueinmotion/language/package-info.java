/**
 * The language model on this laptop: so far only whether there is one. The only room that speaks
 * HTTP. The model explains and drafts; it never scores, routes or decides.
 */
@NullMarked
package com.valueinmotion.language;

import org.jspecify.annotations.NullMarked;
