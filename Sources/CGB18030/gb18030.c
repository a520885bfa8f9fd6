#include "gb18030.h"

#include "table.h"

uint16_t foia_gb18030_two(uint8_t lead, uint8_t trail) {
  if (lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) return 0;
  return two_bytes[(lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)];
}

uint32_t foia_gb18030_four(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth) {
  if (first < 0x81 || first == 0xFF || second < 0x30 || second > 0x39 || third < 0x81 || third == 0xFF ||
      fourth < 0x30 || fourth > 0x39)
    return 0;
  uint32_t linear = ((first - 0x81u) * 10 + (second - 0x30u)) * 1260 + (third - 0x81u) * 10 + (fourth - 0x30u);
  // From 90308130 on, the planes beyond the first follow in their order.
  if (linear >= 189000) return linear - 189000 <= 0xFFFFF ? 0x10000 + linear - 189000 : 0;
  uint32_t low = 0, high = RANGES;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (ranges[middle].linear + ranges[middle].count <= linear) low = middle + 1;
    else high = middle;
  }
  if (low == RANGES || ranges[low].linear > linear) return 0;
  return ranges[low].character + (linear - ranges[low].linear);
}
