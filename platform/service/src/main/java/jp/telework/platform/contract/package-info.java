/** Holds every request against the service's own contract before a resource sees it. */
@NullMarked
package jp.telework.platform.contract;

import org.jspecify.annotations.NullMarked;
