"""The forms and words of dates, as they are looked up. Made by tools/fold_dates.py: do not edit.

SHAPES holds every form by the kinds of its tokens, ROLES its roles, in the same order, and BEGINNINGS what a shape may
begin with that is none itself. WORDS are a letter for the kind, a value, and the folded words that have both.
"""

from __future__ import annotations

# ruff: noqa: E501 - ruff counts Chinese, Japanese and Korean letters twice
# fmt: off

SHAPES = (
    "Y-d-d Y/d/d Y.d.d Y._d._d Y-M-d Y-M_d Y-M.-d Y-M._d Y_M-d Y_M_d Y_M.-d Y_M._d d-M-Y d.d.Y d/d/Y d-d-Y 8 Y年d月d日"
    " d_M_Y d_M_o_Y d_M,_Y d_M,_o_Y d_M._Y d_M._o_Y d_M.,_Y d_M.,_o_Y d_o_M_Y d_o_M_o_Y d_o_M,_Y d_o_M,_o_Y "
    "d_o_M._Y d_o_M._o_Y d_o_M.,_Y d_o_M.,_o_Y dt_M_Y dt_M_o_Y dt_M,_Y dt_M,_o_Y dt_M._Y dt_M._o_Y dt_M.,_Y "
    "dt_M.,_o_Y dt_o_M_Y dt_o_M_o_Y dt_o_M,_Y dt_o_M,_o_Y dt_o_M._Y dt_o_M._o_Y dt_o_M.,_Y dt_o_M.,_o_Y d._M_Y "
    "d._M_o_Y d._M,_Y d._M,_o_Y d._M._Y d._M._o_Y d._M.,_Y d._M.,_o_Y d._o_M_Y d._o_M_o_Y d._o_M,_Y d._o_M,_o_Y "
    "d._o_M._Y d._o_M._o_Y d._o_M.,_Y d._o_M.,_o_Y M_d_Y M_d,_Y M_dt_Y M_dt,_Y M._d_Y M._d,_Y M._dt_Y M._dt,_Y "
    "M_d-d_Y M_d-d,_Y M_d-dt_Y M_d-dt,_Y M_d~d_Y M_d~d,_Y M_d~dt_Y M_d~dt,_Y M_dt-d_Y M_dt-d,_Y M_dt-dt_Y "
    "M_dt-dt,_Y M_dt~d_Y M_dt~d,_Y M_dt~dt_Y M_dt~dt,_Y M._d-d_Y M._d-d,_Y M._d-dt_Y M._d-dt,_Y M._d~d_Y M._d~d,_Y "
    "M._d~dt_Y M._d~dt,_Y M._dt-d_Y M._dt-d,_Y M._dt-dt_Y M._dt-dt,_Y M._dt~d_Y M._dt~d,_Y M._dt~dt_Y M._dt~dt,_Y "
    "M_d_-_d_Y M_d_-_d,_Y M_d_~_d_Y M_d_~_d,_Y d-d_M_Y d-d_M_o_Y d-d_M._Y d-d_M._o_Y d-d_o_M_Y d-d_o_M_o_Y "
    "d-d_o_M._Y d-d_o_M._o_Y d-d._M_Y d-d._M_o_Y d-d._M._Y d-d._M._o_Y d-d._o_M_Y d-d._o_M_o_Y d-d._o_M._Y "
    "d-d._o_M._o_Y d~d_M_Y d~d_M_o_Y d~d_M._Y d~d_M._o_Y d~d_o_M_Y d~d_o_M_o_Y d~d_o_M._Y d~d_o_M._o_Y d~d._M_Y "
    "d~d._M_o_Y d~d._M._Y d~d._M._o_Y d~d._o_M_Y d~d._o_M_o_Y d~d._o_M._Y d~d._o_M._o_Y d.-d_M_Y d.-d_M_o_Y "
    "d.-d_M._Y d.-d_M._o_Y d.-d_o_M_Y d.-d_o_M_o_Y d.-d_o_M._Y d.-d_o_M._o_Y d.-d._M_Y d.-d._M_o_Y d.-d._M._Y "
    "d.-d._M._o_Y d.-d._o_M_Y d.-d._o_M_o_Y d.-d._o_M._Y d.-d._o_M._o_Y d.~d_M_Y d.~d_M_o_Y d.~d_M._Y d.~d_M._o_Y "
    "d.~d_o_M_Y d.~d_o_M_o_Y d.~d_o_M._Y d.~d_o_M._o_Y d.~d._M_Y d.~d._M_o_Y d.~d._M._Y d.~d._M._o_Y d.~d._o_M_Y "
    "d.~d._o_M_o_Y d.~d._o_M._Y d.~d._o_M._o_Y d_-_d_M_Y d_-_d._M_Y d_~_d_M_Y d_~_d._M_Y d._-_d_M_Y d._-_d._M_Y "
    "d._~_d_M_Y d._~_d._M_Y Y年d月d日-d日 Y年d月d日~d日 Y年d月d日Jd日 M_Y M,_Y M._Y M.,_Y M_o_Y M._o_Y MAd M_Ad M.Ad M._Ad M-Y "
    "M/Y M.-Y M./Y Y_M Y-d Y/d Y.d d/Y d-Y Y年d月 Y年M d.Y d年d月 d年d月d日 Qd_Y Qd-Y Qd/Y Qd_/_Y Qd,_Y Qd_o_Y QdAd Qd_Ad "
    "Qd/d YQd Y_Qd Y-Qd Y/Qd Y_-_Qd Y_~_Qd dQdY dQ_Y dQY dQd Y_dQ CYQd CY_Qd CY-Qd CdQd Cd_Qd Cd-Qd C_YQd C_Y_Qd "
    "C_Y-Qd C_dQd C_d_Qd C_d-Qd Qd_CY Qd_Cd Qd_C_Y Qd_C_d Y年Qd Y年d季 Y年O季 Y年第d季 Y年第O季 Y第d季 Y第O季 Y年d/d季 d年d季 d年O季 "
    "d年第d季 d年第O季 d_R_Y d_R_o_Y d_R._Y d_R._o_Y dt_R_Y dt_R_o_Y dt_R._Y dt_R._o_Y d._R_Y d._R_o_Y d._R._Y d._R._o_Y "
    "O_R_Y O_R_o_Y O_R._Y O_R._o_Y Ot_R_Y Ot_R_o_Y Ot_R._Y Ot_R._o_Y O._R_Y O._R_o_Y O._R._Y O._R._o_Y d.t_R_Y "
    "d.t_R_o_Y d.t_R._Y d.t_R._o_Y d-t_R_Y d-t_R_o_Y d-t_R._Y d-t_R._o_Y Y_d_R Y_d._R Y_O_R YAg_O_R YAi_O_R Y_g_O_R"
    " R_d_Y R_d,_Y R_d/Y R_d_o_Y Hd_Y Hd-Y Hd/Y Hd_/_Y Hd,_Y Hd_o_Y HdAd Hd_Ad Hd/d YHd Y_Hd Y-Hd Y/Hd Y_-_Hd "
    "Y_~_Hd dH_Y dHY dHd Y_dH Y年U YU CYHd CY_Hd CY-Hd CdHd Cd_Hd Cd-Hd C_YHd C_Y_Hd C_Y-Hd C_dHd C_d_Hd C_d-Hd "
    "Hd_CY Hd_Cd Hd_C_Y Hd_C_d d_S_Y d_S_o_Y dt_S_Y dt_S_o_Y d._S_Y d._S_o_Y O_S_Y O_S_o_Y Ot_S_Y Ot_S_o_Y O._S_Y "
    "O._S_o_Y d-t_S_Y d-t_S_o_Y O_P_Y O_P_o_Y Y_O_S YAg_O_S YAi_O_S Y_g_O_S YKd Y-Kd Y_Kd Y_K_d Kd_Y Kd/Y K_d_Y "
    "K_d/Y Kd_/_Y K_d_/_Y Kd,_Y K_d,_Y Kd_o_Y K_d_o_Y L_d_Y L_d/Y L_d,_Y L_d_o_Y Y年第d周 d_L_M_Y d_L_M_o_Y d_L_M._Y "
    "d_L_M._o_Y d_L_o_M_Y d_L_o_M_o_Y d_L_o_M._Y d_L_o_M._o_Y dt_L_M_Y dt_L_M_o_Y dt_L_M._Y dt_L_M._o_Y dt_L_o_M_Y "
    "dt_L_o_M_o_Y dt_L_o_M._Y dt_L_o_M._o_Y d._L_M_Y d._L_M_o_Y d._L_M._Y d._L_M._o_Y d._L_o_M_Y d._L_o_M_o_Y "
    "d._L_o_M._Y d._L_o_M._o_Y O_L_M_Y O_L_M_o_Y O_L_M._Y O_L_M._o_Y O_L_o_M_Y O_L_o_M_o_Y O_L_o_M._Y O_L_o_M._o_Y "
    "Ot_L_M_Y Ot_L_M_o_Y Ot_L_M._Y Ot_L_M._o_Y Ot_L_o_M_Y Ot_L_o_M_o_Y Ot_L_o_M._Y Ot_L_o_M._o_Y O._L_M_Y "
    "O._L_M_o_Y O._L_M._Y O._L_M._o_Y O._L_o_M_Y O._L_o_M_o_Y O._L_o_M._Y O._L_o_M._o_Y P_Y P-Y P_o_Y p_o_Y Y_e "
    "Y_v_e M_Y_e P_M_Y P_M_o_Y P_M._Y P_M._o_Y P-M_Y P-M_o_Y P-M._Y P-M._o_Y P_o_M_Y P_o_M_o_Y P_o_M._Y P_o_M._o_Y "
    "p_o_M_Y p_o_M_o_Y p_o_M._Y p_o_M._o_Y P_Qd_Y P-Qd_Y P_o_Qd_Y p_o_Qd_Y P_Hd_Y P-Hd_Y P_o_Hd_Y p_o_Hd_Y P-P_Y "
    "P/P_Y P~P_Y P_/_P_Y P_j_P_Y P_j-P_Y P-j_P_Y P-j-P_Y Y年I Y年N YI Y年d月I Y年d月N Z_Y Z-Z_Y Z/Z_Y Z~Z_Y Z_o_Y Y年Z Y "
    "Y年 CY Cd M M_d M_dt M._d M._dt d_M d_M. d_o_M d_o_M. dt_M dt_M. dt_o_M dt_o_M. d._M d._M. d._o_M d._o_M. d月d日 "
    "d月 Qd dQ 第d季 第O季 d季 d_R dt_R d._R O_R Ot_R O._R Hd dH U d_S dt_S d._S O_S Ot_S O._S Kd K_d P_M P-M P_o_M p_o_M"
    " P_Qd P-Qd P_o_Qd p_o_Qd d月I d月N I M_d-d M_d-dt M_d~d M_d~dt M_dt-d M_dt-dt M_dt~d M_dt~dt M._d-d M._d-dt "
    "M._d~d M._d~dt M._dt-d M._dt-dt M._dt~d M._dt~dt M_d_-_d M_d_~_d"
)
ROLES = (
    "Y-m-d Y/m/d Y.i.e Y._m._d Y-M-d Y-M_d Y-M.-d Y-M._d Y_M-d Y_M_d Y_M.-d Y_M._d d-M-Y d.m.Y a/a/Y u-u-Y 8 Y年m月d日"
    " d_M_Y d_M_o_Y d_M,_Y d_M,_o_Y d_M._Y d_M._o_Y d_M.,_Y d_M.,_o_Y d_o_M_Y d_o_M_o_Y d_o_M,_Y d_o_M,_o_Y "
    "d_o_M._Y d_o_M._o_Y d_o_M.,_Y d_o_M.,_o_Y dt_M_Y dt_M_o_Y dt_M,_Y dt_M,_o_Y dt_M._Y dt_M._o_Y dt_M.,_Y "
    "dt_M.,_o_Y dt_o_M_Y dt_o_M_o_Y dt_o_M,_Y dt_o_M,_o_Y dt_o_M._Y dt_o_M._o_Y dt_o_M.,_Y dt_o_M.,_o_Y d._M_Y "
    "d._M_o_Y d._M,_Y d._M,_o_Y d._M._Y d._M._o_Y d._M.,_Y d._M.,_o_Y d._o_M_Y d._o_M_o_Y d._o_M,_Y d._o_M,_o_Y "
    "d._o_M._Y d._o_M._o_Y d._o_M.,_Y d._o_M.,_o_Y M_d_Y M_d,_Y M_dt_Y M_dt,_Y M._d_Y M._d,_Y M._dt_Y M._dt,_Y "
    "M_d-d_Y M_d-d,_Y M_d-dt_Y M_d-dt,_Y M_d~d_Y M_d~d,_Y M_d~dt_Y M_d~dt,_Y M_dt-d_Y M_dt-d,_Y M_dt-dt_Y "
    "M_dt-dt,_Y M_dt~d_Y M_dt~d,_Y M_dt~dt_Y M_dt~dt,_Y M._d-d_Y M._d-d,_Y M._d-dt_Y M._d-dt,_Y M._d~d_Y M._d~d,_Y "
    "M._d~dt_Y M._d~dt,_Y M._dt-d_Y M._dt-d,_Y M._dt-dt_Y M._dt-dt,_Y M._dt~d_Y M._dt~d,_Y M._dt~dt_Y M._dt~dt,_Y "
    "M_d_-_d_Y M_d_-_d,_Y M_d_~_d_Y M_d_~_d,_Y d-d_M_Y d-d_M_o_Y d-d_M._Y d-d_M._o_Y d-d_o_M_Y d-d_o_M_o_Y "
    "d-d_o_M._Y d-d_o_M._o_Y d-d._M_Y d-d._M_o_Y d-d._M._Y d-d._M._o_Y d-d._o_M_Y d-d._o_M_o_Y d-d._o_M._Y "
    "d-d._o_M._o_Y d~d_M_Y d~d_M_o_Y d~d_M._Y d~d_M._o_Y d~d_o_M_Y d~d_o_M_o_Y d~d_o_M._Y d~d_o_M._o_Y d~d._M_Y "
    "d~d._M_o_Y d~d._M._Y d~d._M._o_Y d~d._o_M_Y d~d._o_M_o_Y d~d._o_M._Y d~d._o_M._o_Y d.-d_M_Y d.-d_M_o_Y "
    "d.-d_M._Y d.-d_M._o_Y d.-d_o_M_Y d.-d_o_M_o_Y d.-d_o_M._Y d.-d_o_M._o_Y d.-d._M_Y d.-d._M_o_Y d.-d._M._Y "
    "d.-d._M._o_Y d.-d._o_M_Y d.-d._o_M_o_Y d.-d._o_M._Y d.-d._o_M._o_Y d.~d_M_Y d.~d_M_o_Y d.~d_M._Y d.~d_M._o_Y "
    "d.~d_o_M_Y d.~d_o_M_o_Y d.~d_o_M._Y d.~d_o_M._o_Y d.~d._M_Y d.~d._M_o_Y d.~d._M._Y d.~d._M._o_Y d.~d._o_M_Y "
    "d.~d._o_M_o_Y d.~d._o_M._Y d.~d._o_M._o_Y d_-_d_M_Y d_-_d._M_Y d_~_d_M_Y d_~_d._M_Y d._-_d_M_Y d._-_d._M_Y "
    "d._~_d_M_Y d._~_d._M_Y Y年m月d日-d日 Y年m月d日~d日 Y年m月d日Jd日 M_Y M,_Y M._Y M.,_Y M_o_Y M._o_Y MAy M_Ay M.Ay M._Ay M-Y "
    "M/Y M.-Y M./Y Y_M Y-i Y/i Y.i i/Y i-Y Y年m月 Y年M i.Y y年m月 y年m月d日 Qq_Y Qq-Y Qq/Y Qq_/_Y Qq,_Y Qq_o_Y QqAy Qq_Ay "
    "Qq/y YQq Y_Qq Y-Qq Y/Qq Y_-_Qq Y_~_Qq qQyY qQ_Y qQY qQy Y_qQ CYQq CY_Qq CY-Qq CyQq Cy_Qq Cy-Qq C_YQq C_Y_Qq "
    "C_Y-Qq C_yQq C_y_Qq C_y-Qq Qq_CY Qq_Cy Qq_C_Y Qq_C_y Y年Qq Y年q季 Y年x季 Y年第q季 Y年第x季 Y第q季 Y第x季 Y年q/4季 y年q季 y年x季 "
    "y年第q季 y年第x季 q_R_Y q_R_o_Y q_R._Y q_R._o_Y qt_R_Y qt_R_o_Y qt_R._Y qt_R._o_Y q._R_Y q._R_o_Y q._R._Y q._R._o_Y "
    "x_R_Y x_R_o_Y x_R._Y x_R._o_Y xt_R_Y xt_R_o_Y xt_R._Y xt_R._o_Y x._R_Y x._R_o_Y x._R._Y x._R._o_Y q.t_R_Y "
    "q.t_R_o_Y q.t_R._Y q.t_R._o_Y q-t_R_Y q-t_R_o_Y q-t_R._Y q-t_R._o_Y Y_q_R Y_q._R Y_x_R YAg_x_R YAr_x_R Y_g_x_R"
    " R_q_Y R_q,_Y R_q/Y R_q_o_Y Hh_Y Hh-Y Hh/Y Hh_/_Y Hh,_Y Hh_o_Y HhAy Hh_Ay Hh/y YHh Y_Hh Y-Hh Y/Hh Y_-_Hh "
    "Y_~_Hh hH_Y hHY hHy Y_hH Y年U YU CYHh CY_Hh CY-Hh CyHh Cy_Hh Cy-Hh C_YHh C_Y_Hh C_Y-Hh C_yHh C_y_Hh C_y-Hh "
    "Hh_CY Hh_Cy Hh_C_Y Hh_C_y h_S_Y h_S_o_Y ht_S_Y ht_S_o_Y h._S_Y h._S_o_Y z_S_Y z_S_o_Y zt_S_Y zt_S_o_Y z._S_Y "
    "z._S_o_Y h-t_S_Y h-t_S_o_Y z_c_Y z_c_o_Y Y_z_S YAg_z_S YAr_z_S Y_g_z_S YKw Y-Kw Y_Kw Y_K_w Kw_Y Kw/Y K_w_Y "
    "K_w/Y Kw_/_Y K_w_/_Y Kw,_Y K_w,_Y Kw_o_Y K_w_o_Y L_w_Y L_w/Y L_w,_Y L_w_o_Y Y年第w周 n_L_M_Y n_L_M_o_Y n_L_M._Y "
    "n_L_M._o_Y n_L_o_M_Y n_L_o_M_o_Y n_L_o_M._Y n_L_o_M._o_Y nt_L_M_Y nt_L_M_o_Y nt_L_M._Y nt_L_M._o_Y nt_L_o_M_Y "
    "nt_L_o_M_o_Y nt_L_o_M._Y nt_L_o_M._o_Y n._L_M_Y n._L_M_o_Y n._L_M._Y n._L_M._o_Y n._L_o_M_Y n._L_o_M_o_Y "
    "n._L_o_M._Y n._L_o_M._o_Y v_L_M_Y v_L_M_o_Y v_L_M._Y v_L_M._o_Y v_L_o_M_Y v_L_o_M_o_Y v_L_o_M._Y v_L_o_M._o_Y "
    "vt_L_M_Y vt_L_M_o_Y vt_L_M._Y vt_L_M._o_Y vt_L_o_M_Y vt_L_o_M_o_Y vt_L_o_M._Y vt_L_o_M._o_Y v._L_M_Y "
    "v._L_M_o_Y v._L_M._Y v._L_M._o_Y v._L_o_M_Y v._L_o_M_o_Y v._L_o_M._Y v._L_o_M._o_Y P_Y P-Y P_o_Y p_o_Y Y_E "
    "Y_k_E M_Y_E P_M_Y P_M_o_Y P_M._Y P_M._o_Y P-M_Y P-M_o_Y P-M._Y P-M._o_Y P_o_M_Y P_o_M_o_Y P_o_M._Y P_o_M._o_Y "
    "p_o_M_Y p_o_M_o_Y p_o_M._Y p_o_M._o_Y P_Qq_Y P-Qq_Y P_o_Qq_Y p_o_Qq_Y P_Hh_Y P-Hh_Y P_o_Hh_Y p_o_Hh_Y P-P_Y "
    "P/P_Y P~P_Y P_/_P_Y P_j_P_Y P_j-P_Y P-j_P_Y P-j-P_Y Y年I Y年N YI Y年m月I Y年m月N Z_Y Z-Z_Y Z/Z_Y Z~Z_Y Z_o_Y Y年Z Y "
    "Y年 CY Cy M M_d M_dt M._d M._dt d_M d_M. d_o_M d_o_M. dt_M dt_M. dt_o_M dt_o_M. d._M d._M. d._o_M d._o_M. m月d日 "
    "m月 Qq qQ 第q季 第x季 q季 q_R qt_R q._R x_R xt_R x._R Hh hH U h_S ht_S h._S z_S zt_S z._S Kw K_w P_M P-M P_o_M p_o_M"
    " P_Qq P-Qq P_o_Qq p_o_Qq m月I m月N I M_d-d M_d-dt M_d~d M_d~dt M_dt-d M_dt-dt M_dt~d M_dt~dt M._d-d M._d-dt "
    "M._d~d M._d~dt M._dt-d M._dt-dt M._dt~d M._dt~dt M_d_-_d M_d_~_d"
)
BEGINNINGS = (
    "C CY- CY-H CY-Q CYH CYQ CY_ CY_H CY_Q C_ C_Y C_Y- C_Y-H C_Y-Q C_YH C_YQ C_Y_ C_Y_H C_Y_Q C_d C_d- C_d-H C_d-Q "
    "C_dH C_dQ C_d_ C_d_H C_d_Q Cd- Cd-H Cd-Q CdH CdQ Cd_ Cd_H Cd_Q H Hd, Hd,_ Hd- Hd/ HdA Hd_ Hd_/ Hd_/_ Hd_A Hd_C"
    " Hd_C_ Hd_o Hd_o_ K K_ K_d, K_d,_ K_d/ K_d_ K_d_/ K_d_/_ K_d_o K_d_o_ Kd, Kd,_ Kd/ Kd_ Kd_/ Kd_/_ Kd_o Kd_o_ L"
    " L_ L_d L_d, L_d,_ L_d/ L_d_ L_d_o L_d_o_ M, M,_ M- M. M., M.,_ M.- M./ M.A M._ M._A M._d, M._d,_ M._d- "
    "M._d-d, M._d-d,_ M._d-d_ M._d-dt, M._d-dt,_ M._d-dt_ M._d_ M._dt, M._dt,_ M._dt- M._dt-d, M._dt-d,_ M._dt-d_ "
    "M._dt-dt, M._dt-dt,_ M._dt-dt_ M._dt_ M._dt~ M._dt~d, M._dt~d,_ M._dt~d_ M._dt~dt, M._dt~dt,_ M._dt~dt_ M._d~ "
    "M._d~d, M._d~d,_ M._d~d_ M._d~dt, M._d~dt,_ M._d~dt_ M._o M._o_ M/ MA M_ M_A M_Y_ M_d, M_d,_ M_d- M_d-d, "
    "M_d-d,_ M_d-d_ M_d-dt, M_d-dt,_ M_d-dt_ M_d_ M_d_- M_d_-_ M_d_-_d, M_d_-_d,_ M_d_-_d_ M_d_~ M_d_~_ M_d_~_d, "
    "M_d_~_d,_ M_d_~_d_ M_dt, M_dt,_ M_dt- M_dt-d, M_dt-d,_ M_dt-d_ M_dt-dt, M_dt-dt,_ M_dt-dt_ M_dt_ M_dt~ M_dt~d,"
    " M_dt~d,_ M_dt~d_ M_dt~dt, M_dt~dt,_ M_dt~dt_ M_d~ M_d~d, M_d~d,_ M_d~d_ M_d~dt, M_d~dt,_ M_d~dt_ M_o M_o_ O "
    "O. O._ O._L O._L_ O._L_M O._L_M. O._L_M._ O._L_M._o O._L_M._o_ O._L_M_ O._L_M_o O._L_M_o_ O._L_o O._L_o_ "
    "O._L_o_M O._L_o_M. O._L_o_M._ O._L_o_M._o O._L_o_M._o_ O._L_o_M_ O._L_o_M_o O._L_o_M_o_ O._R. O._R._ O._R._o "
    "O._R._o_ O._R_ O._R_o O._R_o_ O._S_ O._S_o O._S_o_ O_ O_L O_L_ O_L_M O_L_M. O_L_M._ O_L_M._o O_L_M._o_ O_L_M_ "
    "O_L_M_o O_L_M_o_ O_L_o O_L_o_ O_L_o_M O_L_o_M. O_L_o_M._ O_L_o_M._o O_L_o_M._o_ O_L_o_M_ O_L_o_M_o O_L_o_M_o_ "
    "O_P O_P_ O_P_o O_P_o_ O_R. O_R._ O_R._o O_R._o_ O_R_ O_R_o O_R_o_ O_S_ O_S_o O_S_o_ Ot Ot_ Ot_L Ot_L_ Ot_L_M "
    "Ot_L_M. Ot_L_M._ Ot_L_M._o Ot_L_M._o_ Ot_L_M_ Ot_L_M_o Ot_L_M_o_ Ot_L_o Ot_L_o_ Ot_L_o_M Ot_L_o_M. Ot_L_o_M._ "
    "Ot_L_o_M._o Ot_L_o_M._o_ Ot_L_o_M_ Ot_L_o_M_o Ot_L_o_M_o_ Ot_R. Ot_R._ Ot_R._o Ot_R._o_ Ot_R_ Ot_R_o Ot_R_o_ "
    "Ot_S_ Ot_S_o Ot_S_o_ P P- P-H P-Hd P-Hd_ P-M. P-M._ P-M._o P-M._o_ P-M_ P-M_o P-M_o_ P-P P-P_ P-Q P-Qd_ P-j "
    "P-j- P-j-P P-j-P_ P-j_ P-j_P P-j_P_ P/ P/P P/P_ P_ P_/ P_/_ P_/_P P_/_P_ P_H P_Hd P_Hd_ P_M. P_M._ P_M._o "
    "P_M._o_ P_M_ P_M_o P_M_o_ P_Q P_Qd_ P_j P_j- P_j-P P_j-P_ P_j_ P_j_P P_j_P_ P_o P_o_ P_o_H P_o_Hd P_o_Hd_ "
    "P_o_M. P_o_M._ P_o_M._o P_o_M._o_ P_o_M_ P_o_M_o P_o_M_o_ P_o_Q P_o_Qd_ P~ P~P P~P_ Q Qd, Qd,_ Qd- Qd/ QdA Qd_"
    " Qd_/ Qd_/_ Qd_A Qd_C Qd_C_ Qd_o Qd_o_ R R_ R_d R_d, R_d,_ R_d/ R_d_ R_d_o R_d_o_ Y- Y-H Y-K Y-M Y-M- Y-M. "
    "Y-M.- Y-M._ Y-M_ Y-Q Y-d- Y. Y._ Y._d Y._d. Y._d._ Y.d. Y/ Y/H Y/Q Y/d/ YA YAg YAg_ YAg_O YAg_O_ YAi YAi_ "
    "YAi_O YAi_O_ YH YK YQ Y_ Y_- Y_-_ Y_-_H Y_-_Q Y_H Y_K Y_K_ Y_M- Y_M. Y_M.- Y_M._ Y_M_ Y_O Y_O_ Y_Q Y_d Y_d. "
    "Y_d._ Y_d_ Y_g Y_g_ Y_g_O Y_g_O_ Y_v Y_v_ Y_~ Y_~_ Y_~_H Y_~_Q Y年O Y年Q Y年d Y年d/ Y年d/d Y年d月d Y年d月d日- Y年d月d日-d "
    "Y年d月d日J Y年d月d日Jd Y年d月d日~ Y年d月d日~d Y年第 Y年第O Y年第d Y第 Y第O Y第d Z Z- Z-Z Z-Z_ Z/ Z/Z Z/Z_ Z_ Z_o Z_o_ Z~ Z~Z Z~Z_ d"
    " d- d-M d-M- d-d d-d- d-d. d-d._ d-d._M d-d._M. d-d._M._ d-d._M._o d-d._M._o_ d-d._M_ d-d._M_o d-d._M_o_ "
    "d-d._o d-d._o_ d-d._o_M d-d._o_M. d-d._o_M._ d-d._o_M._o d-d._o_M._o_ d-d._o_M_ d-d._o_M_o d-d._o_M_o_ d-d_ "
    "d-d_M d-d_M. d-d_M._ d-d_M._o d-d_M._o_ d-d_M_ d-d_M_o d-d_M_o_ d-d_o d-d_o_ d-d_o_M d-d_o_M. d-d_o_M._ "
    "d-d_o_M._o d-d_o_M._o_ d-d_o_M_ d-d_o_M_o d-d_o_M_o_ d-t d-t_ d-t_R d-t_R. d-t_R._ d-t_R._o d-t_R._o_ d-t_R_ "
    "d-t_R_o d-t_R_o_ d-t_S d-t_S_ d-t_S_o d-t_S_o_ d. d.- d.-d d.-d. d.-d._ d.-d._M d.-d._M. d.-d._M._ d.-d._M._o "
    "d.-d._M._o_ d.-d._M_ d.-d._M_o d.-d._M_o_ d.-d._o d.-d._o_ d.-d._o_M d.-d._o_M. d.-d._o_M._ d.-d._o_M._o "
    "d.-d._o_M._o_ d.-d._o_M_ d.-d._o_M_o d.-d._o_M_o_ d.-d_ d.-d_M d.-d_M. d.-d_M._ d.-d_M._o d.-d_M._o_ d.-d_M_ "
    "d.-d_M_o d.-d_M_o_ d.-d_o d.-d_o_ d.-d_o_M d.-d_o_M. d.-d_o_M._ d.-d_o_M._o d.-d_o_M._o_ d.-d_o_M_ d.-d_o_M_o "
    "d.-d_o_M_o_ d._ d._- d._-_ d._-_d d._-_d. d._-_d._ d._-_d._M d._-_d._M_ d._-_d_ d._-_d_M d._-_d_M_ d._L d._L_ "
    "d._L_M d._L_M. d._L_M._ d._L_M._o d._L_M._o_ d._L_M_ d._L_M_o d._L_M_o_ d._L_o d._L_o_ d._L_o_M d._L_o_M. "
    "d._L_o_M._ d._L_o_M._o d._L_o_M._o_ d._L_o_M_ d._L_o_M_o d._L_o_M_o_ d._M, d._M,_ d._M,_o d._M,_o_ d._M., "
    "d._M.,_ d._M.,_o d._M.,_o_ d._M._ d._M._o d._M._o_ d._M_ d._M_o d._M_o_ d._R. d._R._ d._R._o d._R._o_ d._R_ "
    "d._R_o d._R_o_ d._S_ d._S_o d._S_o_ d._o d._o_ d._o_M, d._o_M,_ d._o_M,_o d._o_M,_o_ d._o_M., d._o_M.,_ "
    "d._o_M.,_o d._o_M.,_o_ d._o_M._ d._o_M._o d._o_M._o_ d._o_M_ d._o_M_o d._o_M_o_ d._~ d._~_ d._~_d d._~_d. "
    "d._~_d._ d._~_d._M d._~_d._M_ d._~_d_ d._~_d_M d._~_d_M_ d.d d.d. d.t d.t_ d.t_R d.t_R. d.t_R._ d.t_R._o "
    "d.t_R._o_ d.t_R_ d.t_R_o d.t_R_o_ d.~ d.~d d.~d. d.~d._ d.~d._M d.~d._M. d.~d._M._ d.~d._M._o d.~d._M._o_ "
    "d.~d._M_ d.~d._M_o d.~d._M_o_ d.~d._o d.~d._o_ d.~d._o_M d.~d._o_M. d.~d._o_M._ d.~d._o_M._o d.~d._o_M._o_ "
    "d.~d._o_M_ d.~d._o_M_o d.~d._o_M_o_ d.~d_ d.~d_M d.~d_M. d.~d_M._ d.~d_M._o d.~d_M._o_ d.~d_M_ d.~d_M_o "
    "d.~d_M_o_ d.~d_o d.~d_o_ d.~d_o_M d.~d_o_M. d.~d_o_M._ d.~d_o_M._o d.~d_o_M._o_ d.~d_o_M_ d.~d_o_M_o "
    "d.~d_o_M_o_ d/ d/d d/d/ dH_ dQ_ d_ d_- d_-_ d_-_d d_-_d. d_-_d._ d_-_d._M d_-_d._M_ d_-_d_ d_-_d_M d_-_d_M_ "
    "d_L d_L_ d_L_M d_L_M. d_L_M._ d_L_M._o d_L_M._o_ d_L_M_ d_L_M_o d_L_M_o_ d_L_o d_L_o_ d_L_o_M d_L_o_M. "
    "d_L_o_M._ d_L_o_M._o d_L_o_M._o_ d_L_o_M_ d_L_o_M_o d_L_o_M_o_ d_M, d_M,_ d_M,_o d_M,_o_ d_M., d_M.,_ d_M.,_o "
    "d_M.,_o_ d_M._ d_M._o d_M._o_ d_M_ d_M_o d_M_o_ d_R. d_R._ d_R._o d_R._o_ d_R_ d_R_o d_R_o_ d_S_ d_S_o d_S_o_ "
    "d_o d_o_ d_o_M, d_o_M,_ d_o_M,_o d_o_M,_o_ d_o_M., d_o_M.,_ d_o_M.,_o d_o_M.,_o_ d_o_M._ d_o_M._o d_o_M._o_ "
    "d_o_M_ d_o_M_o d_o_M_o_ d_~ d_~_ d_~_d d_~_d. d_~_d._ d_~_d._M d_~_d._M_ d_~_d_ d_~_d_M d_~_d_M_ dt dt_ dt_L "
    "dt_L_ dt_L_M dt_L_M. dt_L_M._ dt_L_M._o dt_L_M._o_ dt_L_M_ dt_L_M_o dt_L_M_o_ dt_L_o dt_L_o_ dt_L_o_M "
    "dt_L_o_M. dt_L_o_M._ dt_L_o_M._o dt_L_o_M._o_ dt_L_o_M_ dt_L_o_M_o dt_L_o_M_o_ dt_M, dt_M,_ dt_M,_o dt_M,_o_ "
    "dt_M., dt_M.,_ dt_M.,_o dt_M.,_o_ dt_M._ dt_M._o dt_M._o_ dt_M_ dt_M_o dt_M_o_ dt_R. dt_R._ dt_R._o dt_R._o_ "
    "dt_R_ dt_R_o dt_R_o_ dt_S_ dt_S_o dt_S_o_ dt_o dt_o_ dt_o_M, dt_o_M,_ dt_o_M,_o dt_o_M,_o_ dt_o_M., dt_o_M.,_ "
    "dt_o_M.,_o dt_o_M.,_o_ dt_o_M._ dt_o_M._o dt_o_M._o_ dt_o_M_ dt_o_M_o dt_o_M_o_ d~ d~d d~d. d~d._ d~d._M "
    "d~d._M. d~d._M._ d~d._M._o d~d._M._o_ d~d._M_ d~d._M_o d~d._M_o_ d~d._o d~d._o_ d~d._o_M d~d._o_M. d~d._o_M._ "
    "d~d._o_M._o d~d._o_M._o_ d~d._o_M_ d~d._o_M_o d~d._o_M_o_ d~d_ d~d_M d~d_M. d~d_M._ d~d_M._o d~d_M._o_ d~d_M_ "
    "d~d_M_o d~d_M_o_ d~d_o d~d_o_ d~d_o_M d~d_o_M. d~d_o_M._ d~d_o_M._o d~d_o_M._o_ d~d_o_M_ d~d_o_M_o d~d_o_M_o_ "
    "d年 d年O d年d d年d月d d年第 d年第O d年第d d月d p p_ p_o p_o_ p_o_H p_o_Hd p_o_Hd_ p_o_M. p_o_M._ p_o_M._o p_o_M._o_ p_o_M_"
    " p_o_M_o p_o_M_o_ p_o_Q p_o_Qd_ 第 第O 第d"
)
WORDS: tuple[tuple[str, int, str], ...] = (
    ("M", 1, "january 一月 januar janvier enero janeiro января январь gennaio ocak januari jan janv ene янв gen oca janner январе январю"),
    ("M", 2, "february 二月 februar fevrier febrero fevereiro февраля февраль febbraio subat februari feb fevr fev февр sub feber феврале февралю фев"),
    ("M", 3, "march 三月 marz mars marzo marco марта март mart mar мар mrz марте марту"),
    ("M", 4, "april 四月 avril abril апреля апрель aprile nisan apr avr abr апр nis апреле апрелю"),
    ("M", 5, "may 五月 mai mayo maio мая маи maggio mayis maj mag мае маю"),
    ("M", 6, "june 六月 juni juin junio junho июня июнь giugno haziran jun июн giu haz июне июню"),
    ("M", 7, "july 七月 juli juillet julio julho июля июль luglio temmuz jul juil июл lug tem июле июлю"),
    ("M", 8, "august 八月 aout agosto августа август agustos augusti aug ago авг agu августе августу"),
    ("M", 9, "september 九月 septembre septiembre setembro сентября сентябрь settembre eylul sep sept set сент eyl setiembre сентябре сентябрю сен"),
    ("M", 10, "october 十月 oktober octobre octubre outubro октября октябрь ottobre ekim oct okt out окт ott eki октябре октябрю"),
    ("M", 11, "november 十一月 novembre noviembre novembro ноября ноябрь kasim nov нояб kas ноябре ноябрю ноя"),
    ("M", 12, "december 十二月 dezember decembre diciembre dezembro декабря декабрь dicembre aralik dec dez dic дек ara декабре декабрю"),
    ("W", 0, "monday 星期一 月曜日 월요일 montag lundi lunes segunda-feira понедельник lunedi pazartesi mandag"),
    ("W", 1, "tuesday 星期二 火曜日 화요일 dienstag mardi martes terca-feira вторник martedi sali tisdag"),
    ("W", 2, "wednesday 星期三 水曜日 수요일 mittwoch mercredi miercoles quarta-feira среда mercoledi carsamba onsdag"),
    ("W", 3, "thursday 星期四 木曜日 목요일 donnerstag jeudi jueves quinta-feira четверг giovedi persembe torsdag"),
    ("W", 4, "friday 星期五 金曜日 금요일 freitag vendredi viernes sexta-feira пятница venerdi cuma fredag"),
    ("W", 5, "saturday 星期六 土曜日 토요일 samstag samedi sabado суббота sabato cumartesi lordag"),
    ("W", 6, "sunday 星期日 日曜日 일요일 sonntag dimanche domingo воскресенье domenica pazar sondag"),
    ("Q", 0, "q t kv"),
    ("R", 0, "quarter quartal quartals trimestre квартал квартала квартале кв ceyrek ceyregi ceyreginde kvartal kvartalet trim"),
    ("H", 0, "h"),
    ("S", 0, "half halbjahr halbjahrs halfte semestre полугодие полугодия полугодии yari yarisi yarisinda yariyil halvar halvaret moitie mitad metade"),
    ("K", 0, "cw kw w"),
    ("L", 0, "week woche kalenderwoche semaine semana settimana неделя недели неделе hafta haftasi haftasinda vecka veckan"),
    ("P", 1, "early anfang debut inizio начало начале начала началу jahresbeginn"),
    ("P", 2, "mid middle mitte mi meta середина середине середины jahresmitte"),
    ("P", 3, "late spat"),
    ("P", 4, "end ende fin fine конец конце конца концу jahresende eoy"),
    ("p", 1, "beginning start principio principios inicio inicios comienzos comeco borjan"),
    ("p", 2, "mediados meados mitten"),
    ("p", 4, "final finales finais fim fines slutet"),
    ("e", 1, "basi basinda"),
    ("e", 2, "ortasi ortasinda"),
    ("e", 4, "sonu sonunda"),
    ("Z", 0, "spring autumn fall fruhling fruhjahr herbst printemps automne primavera otono outono autunno весна веснои осень осенью ilkbahar sonbahar var varen host hosten"),
    ("Z", 1, "summer winter sommer ete hiver verano invierno verao inverno estate лето летом зима зимои yaz kis sommaren vinter vintern"),
    ("C", 0, "cy"),
    ("F", 0, "fy fiscal fiskaljahr geschaftsjahr gj"),
    ("f", 0, "year"),
    ("o", 0, "of de del do da des du av af di"),
    ("t", 0, "st nd rd th er ere e eme º ª o и го ое"),
    ("g", 0, "nin nun yilinin"),
    ("j", 0, "to a al au ao ile"),
    ("J", 0, "until till through thru bis hasta ate fino tot до по"),
    ("i", 0, "in by during since before throughout within im seit ab vor en depuis avant courant desde para durante em antes nel entro dal dalla в к с sedan under"),
    ("&", 0, "and or und oder et ou y или ve och eller"),
    ("v", 0, "the we with for it this as but our you they will is was has have there when where if at wir der die das nous le la les el los nos года году год г yili yilinda yilina"),
    ("b", 0, "onward onwards далее"),
    ("B", 0, "beyond daruber danach"),
    ("l", 0, "v version versions ver release phase phases stage step milestone sprint iteration part section chapter level day tier wave item task issue pr adr no nr number epic track module batch round cycle build patch epoch etapa fase etape meilenstein schritt versao versione версия этап фаза шаг релиз surum asama faz steg"),
    ("D", 0, "schema draft spec standard iso iec ansi ieee din jis rfc"),
    ("O", 1, "first 一 erstes erste ersten premier premiere primer primera primeiro primeira первыи первое первом primo prima birinci ilk forsta i"),
    ("O", 2, "second 二 zweites zweite zweiten deuxieme seconde segundo segunda второи второе втором secondo seconda ikinci andra ii"),
    ("O", 3, "third 三 drittes dritte dritten troisieme tercer tercera terceiro terceira третии третье третьем terzo terza ucuncu tredje iii"),
    ("O", 4, "fourth 四 viertes vierte vierten quatrieme cuarto cuarta quarto quarta четвертыи четвертое четвертом dorduncu fjarde iv"),
    ("U", 1, "上半年 上半期 前半 상반기"),
    ("U", 2, "下半年 下半期 後半 하반기"),
    ("X", 0, "mon 周一 週一 月 월 mo lun seg пн pzt man"),
    ("X", 1, "tue 周二 週二 火 화 ter вт sal tis"),
    ("X", 2, "wed 周三 週三 水 수 mer mie qua ср car ons"),
    ("X", 3, "thu 周四 週四 木 목 jeu jue qui чт gio per tors"),
    ("X", 4, "fri 周五 週五 金 금 fr ven vie sex пт cum fre"),
    ("X", 5, "sat 周六 週六 土 토 sa sam sab сб cmt lor"),
    ("X", 6, "sun 周日 週日 日 일 so dim dom вс paz son"),
)
