import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MetricRegistry } from "./metricRegistry.ts";

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;
/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 10;

/** Adds memory, processor time and event loop of this process; returns what ends the looking. */
export function processMetrics(registry: MetricRegistry): () => void {
  const gauge = (name: string, help: string) => registry.gauge(name, help);
  const resident = gauge("process_resident_memory_bytes", "Resident memory, in bytes.");
  const cpu = registry.counter("process_cpu_seconds_total", "Processor time, in seconds.");
  const started = gauge("process_start_time_seconds", "Start, in seconds since 1970.");
  const heapUsed = gauge("nodejs_heap_size_used_bytes", "Heap in use, in bytes.");
  const heapTotal = gauge("nodejs_heap_size_total_bytes", "Size of the heap, in bytes.");
  const external = gauge("nodejs_external_memory_bytes", "Memory outside of the heap, in bytes.");
  const mean = gauge("nodejs_eventloop_lag_mean_seconds", "Mean delay of the event loop.");
  const high = gauge("nodejs_eventloop_lag_p99_seconds", "99th percentile of the delay.");
  const most = gauge("nodejs_eventloop_lag_max_seconds", "Longest delay since the last look.");
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  registry.onCollect(() => {
    const memory = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    resident.set(memory.rss);
    cpu.count((user + system) / MICROSECONDS);
    started.set(Math.round(performance.timeOrigin) / 1000);
    heapUsed.set(memory.heapUsed);
    heapTotal.set(memory.heapTotal);
    external.set(memory.external);
    mean.set(Number.isFinite(delays.mean) ? delays.mean / NANOSECONDS : 0);
    high.set(delays.percentile(99) / NANOSECONDS);
    most.set(delays.max / NANOSECONDS);
    delays.reset();
  });
  return () => delays.disable();
}
