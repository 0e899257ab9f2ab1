/** What a model or a template has written: artefacts, passages, sentences with what they cite. */
@NullMarked
package com.valueinmotion.language.draft;

import org.jspecify.annotations.NullMarked;
