"""Emoji and symbols that mark a status where a file has no legend, and the short codes that stand for them.

Left out on purpose are 🔴 🟡 🟢 🔵 🎯 🚀 💡 🔮 📅 ❌ 🚫 📝 🛠: they stand for priorities, decoration or bans.
"""

MARKS = {
    "done": "✅✔☑✓🗹",
    "active": "🚧🔄🔨🏃👷🔃",
    "planned": "🔜⬜☐🔲📋⏳⌛",
    "deferred": "⏸",
    "dropped": "🗑",
}
# What the same mark means in another file may differ: a rule must not rest on it alone.
UNCERTAIN = "🔄🔨🏃👷🔃📋⏳⌛⏸🗑"

SHORTCODES = {
    "white_check_mark": "✅",
    "heavy_check_mark": "✔",
    "ballot_box_with_check": "☑",
    "check": "✔",
    "construction": "🚧",
    "construction_worker": "👷",
    "arrows_counterclockwise": "🔄",
    "hammer": "🔨",
    "runner": "🏃",
    "soon": "🔜",
    "white_large_square": "⬜",
    "black_square_button": "🔲",
    "clipboard": "📋",
    "hourglass": "⌛",
    "hourglass_flowing_sand": "⏳",
    "pause_button": "⏸",
    "wastebasket": "🗑",
    "x": "❌",
    "no_entry_sign": "🚫",
    "red_circle": "🔴",
    "yellow_circle": "🟡",
    "green_circle": "🟢",
    "large_blue_circle": "🔵",
    "large_yellow_circle": "🟡",
    "large_green_circle": "🟢",
    "warning": "⚠",
    "rocket": "🚀",
    "bulb": "💡",
    "memo": "📝",
    "tada": "🎉",
    "calendar": "📅",
    "no_entry": "⛔",
    "heavy_multiplication_x": "✖",
    "question": "❓",
    "zzz": "💤",
}
