/** Sites over HTTP, as JSON and GeoJSON. */
@NullMarked
package jp.telework.furusato.site.api;

import org.jspecify.annotations.NullMarked;
