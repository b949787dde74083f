@NullMarked
package com.havenjob.triage.entities;

import org.jspecify.annotations.NullMarked;
