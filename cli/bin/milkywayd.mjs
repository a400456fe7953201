#!/usr/bin/env node
import "../dist/bundle/milkywayd.mjs";
