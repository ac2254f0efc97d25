/** Furusato sites: what they are and how they are found. */
@NullMarked
package jp.telework.furusato.site.domain;

import org.jspecify.annotations.NullMarked;
