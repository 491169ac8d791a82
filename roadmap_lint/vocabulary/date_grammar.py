"""The written forms of dates: what `words.dates`, in which they stand by their shapes, is made from.

A form is a row of roles, one letter a token, as in `date_forms`. `{ab}` is a choice of one letter, `[x]` may be
missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

_DATED = (
    # Days, and days of one month.
    "Y-m-d", "Y/m/d", "Y.i.e", "Y._m._d", "Y{-_}M[.]{-_}d", "d-M-Y", "d.m.Y", "a/a/Y", "u-u-Y", "8", "Y年m月d日",
    "d[{t.}]_[o_]M[.][,]_[o_]Y", "M[.]_d[t][,]_Y",
    "M[.]_d[t]{-~}d[t][,]_Y", "M_d_{-~}_d[,]_Y", "d[.]{-~}d[.]_[o_]M[.]_[o_]Y", "d[.]_{-~}_d[.]_M_Y",
    "Y年m月d日{-~J}d日",
    # Months.
    "M[.][,]_Y", "M[.]_o_Y", "M[.][_]Ay", "M[.]{-/}Y", "Y_M", "Y{-/}i", "Y.i", "i{/-}Y", "Y年m月", "Y年M",
    "i.Y", "y年m月", "y年m月d日",
    # Quarters.
    "Qq{_-/}Y", "Qq_/_Y", "Qq,_Y", "Qq_o_Y", "Qq[_]Ay", "Qq/y", "Y[{_-/}]Qq", "Y_{-~}_Qq", "qQ{y_}Y", "qQ{Yy}", "Y_qQ",
    "C[_]{Yy}[{_-}]Qq", "Qq_C[_]{Yy}", "Y年Qq", "Y年[第]{qx}季", "Y第{qx}季", "Y年q/4季",
    "y年[第]{qx}季", "{qx}[{t.}]_R[.]_[o_]Y", "q{.-}t_R[.]_[o_]Y",
    "Y_q[.]_R", "Y_x_R", "YA{gr}_x_R", "Y_g_x_R", "R_q[,]_Y", "R_q/Y", "R_q_o_Y",
    # Halves.
    "Hh{_-/}Y", "Hh_/_Y", "Hh,_Y", "Hh_o_Y", "Hh[_]Ay", "Hh/y", "Y[{_-/}]Hh", "Y_{-~}_Hh", "hH_Y", "hH{Yy}", "Y_hH",
    "Y年U", "YU",
    "C[_]{Yy}[{_-}]Hh", "Hh_C[_]{Yy}", "{hz}[{t.}]_S_[o_]Y", "h-t_S_[o_]Y",
    "z_c_[o_]Y", "Y_z_S", "YA{gr}_z_S", "Y_g_z_S",
    # Weeks.
    "Y[-]Kw", "Y_K[_]w", "K[_]w{_/}Y", "K[_]w_/_Y", "K[_]w,_Y", "K[_]w_o_Y", "L_w{_/}Y", "L_w,_Y", "L_w_o_Y",
    "Y年第w周", "{nv}[{t.}]_L_[o_]M[.]_[o_]Y",
    # Parts of a longer time, and seasons.
    "P{_-}Y", "{Pp}_o_Y", "Y[_k]_E", "M_Y_E",
    "P{_-}M[.]_[o_]Y", "{Pp}_o_M[.]_[o_]Y", "P{_-}Qq_Y", "{Pp}_o_Qq_Y", "P{_-}Hh_Y",
    "{Pp}_o_Hh_Y", "P{-/~}P_Y", "P_/_P_Y", "P{_-}j{_-}P_Y", "Y年{IN}", "YI", "Y年m月{IN}", "Z_Y", "Z{-/~}Z_Y", "Z_o_Y",
    "Y年Z",
    # Years.
    "Y", "Y年", "CY", "Cy",
)  # fmt: skip
_WITHOUT_YEAR = (
    "M", "M[.]_d[t]", "d[{t.}]_[o_]M[.]", "m月d日", "m月", "Qq", "qQ", "第{qx}季", "q季", "{qx}[{t.}]_R",
    "Hh", "hH", "U", "{hz}[{t.}]_S", "K[_]w", "P{_-}M", "{Pp}_o_M", "P{_-}Qq", "{Pp}_o_Qq", "m月{IN}",
    "I", "M[.]_d[t]{-~}d[t]", "M_d_{-~}_d",
)  # fmt: skip
_KINDS = {**dict.fromkeys("ymideauqhwn4", "d"), **dict.fromkeys("xzv", "O"), "E": "e", "c": "P", "k": "v", "r": "i"}


def _expand(form: str) -> Iterator[str]:
    """Every row of roles that `form` stands for."""
    choices: list[Iterable[str]] = []
    at = 0
    while at < len(form):
        end = at
        if form[at] == "[":
            end = form.index("]", at)
            choices.append(("", *_expand(form[at + 1 : end])))
        elif form[at] == "{":
            end = form.index("}", at)
            choices.append(form[at + 1 : end])
        else:
            choices.append(form[at])
        at = end + 1
    return map("".join, product(*choices))


def forms() -> dict[str, str]:
    """The roles by their shape; where two rows have one shape, the first in the table counts."""
    kinds = str.maketrans(_KINDS)
    shapes: dict[str, str] = {}
    for form in _DATED + _WITHOUT_YEAR:
        for row in _expand(form):
            shapes.setdefault(row.translate(kinds), row)
    return shapes
