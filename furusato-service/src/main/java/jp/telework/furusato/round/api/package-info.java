/** Selection rounds over HTTP. */
@NullMarked
package jp.telework.furusato.round.api;

import org.jspecify.annotations.NullMarked;
