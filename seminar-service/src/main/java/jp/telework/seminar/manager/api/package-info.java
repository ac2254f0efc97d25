/** The register of managers over HTTP. */
@NullMarked
package jp.telework.seminar.manager.api;

import org.jspecify.annotations.NullMarked;
