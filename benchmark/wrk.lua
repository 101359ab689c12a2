-- Sends the bodies of the file BODIES, one a line, one after the other, and ends with a line of JSON.
local headers = {["Content-Type"] = "application/json", ["Accept"] = "application/json"}
local requests, sent = {}, 0

function init()
  for line in io.lines(os.getenv("BODIES")) do
    requests[#requests + 1] = wrk.format("POST", nil, headers, line)
  end
end

function request()
  sent = sent % #requests + 1
  return requests[sent]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    'JSON {"rate":%.2f,"requests":%d,"p50":%.3f,"p99":%.3f,"bytes":%.0f,"errors":%d}\n',
    summary.requests / summary.duration * 1e6, summary.requests,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.bytes / math.max(1, summary.requests),
    e.status + e.connect + e.read + e.write + e.timeout))
end
