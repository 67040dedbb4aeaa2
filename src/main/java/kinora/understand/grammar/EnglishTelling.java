package kinora.understand.grammar;

import java.util.List;

/// What speaks in English messages for only telling something, learned from examples.
///
/// Made by the test of it: `mvn test -Dtest=TellingTest -Dtelling=update`. Each line has a weight, in hundredths, and the features that have it; what a feature is, [Telling] says.
final class EnglishTelling {
    static final List<String> WEIGHTS = List.of(
            """
                    -445 T10n
                    -396 T01n
                    -173 2its
                    -160 0pls
                    -154 0fix
                    -153 2u
                    -152 0speed
                    -149 0shots
                    -147 0use
                    -146 4can_u
                    -145 T01m
                    -144 6house
                    -142 0something
                    -137 2it 4first_>
                    -133 4._>
                    -131 3._no 6corner
                    -130 6music
                    -128 1something
                    -127 2thats
                    -124 0add
                    -122 0titles
                    -121 0pick 2shes 3take_the 5drop
                    -120 0export 1export 3the_third 4,_no
                    -119 1titles 3._please
                    -117 0stretch 1start 3,_no 3a_little p2room
                    -116 3one_more
                    -115 0longer 3seconds_of 4the_third
                    -114 0slowly 3<_# 3the_pics 4take_the 5stretch
                    -113 1stretch 2the
                    -112 3,_only 4,_otherwise 4seconds_of 4“_>
                    -111 0mp 4can_the 4mp_# 4that_out
                    -110 0end 5mp
                    -109 0make 0smooth 1bathroom 2my 3can_u
                    -108 3#_so 3bit_longer p2under
                    -107 3that_out 4start_with p2end
                    -106 0put 4a_little
                    -105 0notch 1drop 1english 1mp 2him 3mp_# 4out_> p1up
                    -104 1gold 4the_pics 4use_the
                    -103 3the_corner 4just_make 5make
                    -102 0crop 0drop 1smooth 1use 2we 3clip_#
                    -101 1pick 1stock 2i 2they 3._two 4bring_the 5use p1each
                    -100 0tighten 2shots p2pics
                    -99 4is_there
                    -98 0delete 2bottom 3._take 3it_# 5pick 6enough
                    -97 0music 1ceremony 1kiss 1page 3._just 4back_> 4it_# 6bottom 6boys uso
                    -96 0loop 1vertical 3start_with 4keep_the 5heard 6slowly p1the p2?
                    -95 0swap 1add 1again p2music
                    -94 0backwards 0circle 0cut 0enough 0move 1circle 3by_side 3please_. 3up_front 3use_the 4take_out 5across 5change 5move 5when
                    -93 3._make 4pls_> 5colours 5lighten p1:
                    -92 0blur 0trim 1crop 1pan 1tighten 2enough 4it_so 4seconds_each 6people 6took ucan
                    -91 0captions 2slowly 3fade_to 3seconds_each 5perfect 6go p2more
                    -90 0start 1fix 3the_team 4._thats 4fix_the 4it_its 5next 6fade 6liked p0fewer
                    -89 0ones 0throw 1order 3._could 3bring_the 3down_a 4clip_# 5tighten vcan_u
                    -88 0vertical 1teal 2music 2she 2throw 3picture_. 3the_baby 4side_by 5add
                    -87 0hearts 1throw 3,_in 6frame p0stretch p1hearts
                    -86 0chorus 0each 0price 1swap 2rid 3drop_the 3the_end 4drop_the 4get_rid 4the_corner 5crop 5delete 5pop 6finish
                    -85 0baby 0vignette 1house 1less 1trim 2he 2hearts 3lift_the 3little_. 4blur_the 4everything_after 5june 5split 5take 5teal 6under
                    -85 p1it p2is tcut_to
                    -84 0duck 0him 1across 4three_seconds 5gold 5something 5trim
                    -83 0? 0credits 0faster 0slide 0split 1card 1into 1make 1stays 2backwards 3change_the 3keep_the 3over_it 3the_credits 4the_team
                    -83 5fix 6k 6team p0speed p0start
                    -82 0first 0hold 0stays 1text 2number 2turns 3side_by 3to_the 3verse_. 4by_side 4i_want 4lift_the 4picture_. 4trim_the 5dial 5wide
                    -82 p0bigger p0lift tcan_the tuse_the
                    -81 0middle 0raise 0slower 1blur 1delete 1third 1touch 2letters 2right 2sounds 3half_. 3three_times 4longer_> 5swap 6gran 6sound
                    -81 p1over p1seconds p1there p2speeches tcan_we
                    -80 0bigger 0page 0straight 0tops 1instead 1oldest 1three 2longer 3is_there 3it_? 3on_every 4,_small 4like_that 5blur 5stays 5touch
                    -80 6frames
                    -79 0less 0silent 1change 1name 2k 2stays 2straight 3trim_the 4,_bottom 6clips 6stay p0export tcould_the
                    -78 0talking 0together 1split 1talking 2contrast 2should 3will_do 4add_the 4bit_longer 6loved ttwo_lines
                    -77 0can 0goals 0just 0kiss 0open 0portrait 0smaller 0stock 1cut 1the 2page 2price 2talking 2theres 3like_that 3please_, 3the_kiss
                    -77 4it_down 4the_opening 5cut 5ever 5natural 5queue 6than
                    -76 0bits 0contrast 0k 1more 1percent 1tint 2silent 2small 3fix_the 3i_say 3less_green 4u_make 6p 6wont p2camera tnot_all
                    -76 tsix_seconds
                    -75 0pan 0part 0photos 2frame 2hes 3blur_the 3everything_after 3it_down 3save_it 4on_every 4the_end 4you_take 5stay 6as 6line
                    -75 6right 6talking 6welsh p2photos tso_hold
                    -74 0across 0dial 0frames 0little 0order 1clip 1duck 1hold 1two 1white 2forty 2text 2vignette 3,_please 3._so 3drone_shot 3i_want
                    -74 3it_back 3match_the 3the_jokes 4._my 4down_a 4make_it 4save_it 4will_do 5behind 5bigger 6backwards 6price 6shes 6silent p2bit
                    -74 p2until
                    -73 0change 0more 0noise 0out 1dial 1k 1lighten 1saturation 1seconds 2each 2together 3#_frames 3._can 3<_start 3back_to 3the_middle
                    -73 3the_speed 3three_seconds 4#_k 4stretch_the 4the_speed 5card 5ditch 5fade 5logo 5starts 6faster p0freeze p2clips sstill uleave
                    -72 0clip 0frame 0pop 0proper 0three 1boring 2faster 2frames 2story 3._keep 3<_stretch 3after_“ 3the_pool 4could_u 4it_> 4the_text
                    -72 4there_a 5fireworks 5frames 5piano 5rid 5zooming 6earlier 6forty 6nobody 6pls p0slow p1stop p2logo tcut_on tno_sound
                    -72 vits_hilarious
                    -71 0autumn 0stick 0tint 0title 1frames 1pop 1slow 2im 3back_in 3the_opening 3the_order 3there_a 4#_frames 5english 5red 5run
                    -71 6speeches 6together p2stays tis_there tjust_make
                    -70 0letters 0natural 0shot 1dvd 1proper 1speed 2credits 3end_. 3end_with 3the_text 4half_. 4it_to 4the_credits 4title_> 5goals
                    -70 6how 6normal tleave_the tnot_shavon
                    -69 0bit 0earlier 0instead 0rid 0shoes 0touch 1letters 1line 1raise 2kiss 2name 2stock 2touch 3<_more 3add_the 3can_we 3export_it
                    -69 3get_rid 3up_the 4down_the 4in_> 4it_back 4less_green 4rid_of 4the_kiss 6credits 6order 6wait sbottom tno_effects tno_wait
                    -69 tplease_,
                    -68 0cameras 0lighten 0number 1natural 1st 1stay 2earlier 3#_k 3<_freeze 3if_you 3it_to 3just_make 3that_shot 4captions_in 4i_say
                    -68 4match_the 4that_shot 4up_front 5begin 5speed 6lower 6needs p0crop p1her p2black p2need tit_goes tpls_make
                    -67 0address 0name 0oldest 1hospital 1space 2something 3take_out 4clips_> 4dont_touch 4next_to 4normal_speed 4please_. 4that_one
                    -67 4the_order 4verse_. 5enough 5mind 5sure 5sync 6stock 6thats p0lighten
                    -66 0should 0white 1undo 2out 3across_the 3on_it 3stretch_the 3u_make 4every_clip 4make_the 4move_it 4the_titles 4use_a 5flat
                    -66 5handshake 5lift 5mistake 6cant 6longer 6photos p0pop p2give p2loop p2third
                    -65 0bring 1colours 1fade 1speeches 2autumn 2chorus 2different 2order 3all_of 3it_as 3normal_speed 3photo_, 4?_i 4all_of
                    -65 4eight_seconds 4make_sure 4please_, 4the_pool 5caption 5least 5mid 5photo 6colours 6dissolve 6uncle tdont_touch tput_them
                    -64 0leave 0times 0undo 1appear 1fewer 1winter 2speed 2tops 3._correct 3<_pop 3every_clip 3move_it 3sound_at 3there_. 3white_.
                    -64 4back_in 4but_keep 4clip_> 4cut_it 4earlier_> 4please_make 4put_it 4so_no 4sound_at 5lose 6new 6sounds p0less p0undo
                    -64 tchange_nothing tkeep_ten vits_crawling
                    -63 0ends 0hit 1bigger 1goals 1grain 1put 1summer 2another 2fade 2normal 2slide 3,_bottom 3eight_seconds 3it_a 3make_it 3sound_.
                    -63 3the_titles 4a_black 4bit_> 4can_we 4drone_shot 4export_it 4it_as 5bump 5grain 5then 5without p0bottom p1name p2are p2on
                    -63 tand_darken tcan_i tjust_swap udarken vdarken_it vhold_his vnobody_under
                    -62 0reel 0stay 0summer 0up 0welsh 1drum 1welsh 2belongs 2instead 2shot 2white 3captions_on 3down_. 3finish_on 3first_. 3has_the
                    -62 3should_be 3the_captions 3twice_as 4add_some 4end_> 4fade_to 4has_the 4twice_as 5appear 5needs 5nothing 5seconds 5six 5space
                    -62 5throw 5under 6always 6appear 6else 6stays 6steps p0change p1logo sblack ssqueeze tok_dont
                    -61 0between 0fade 0fewer 0interview 0square 0st 0third 0write 1autumn 1photo 1rid 1save 1should 2p 2please 2“ 3._let 3dont_touch
                    -61 3down_to 3make_sure 3rid_of 3you_take 4,_then 4?_> 4should_be 4sound_. 4the_baby 5flip 5guitar 5letters 5smooth 5than 5why
                    -61 6beat 6others 6rounder 6teacher 6tops 6we p2whole ta_hair tbut_can tbut_keep tno_filter ttake_any vno_slogans
                    -60 0lose 1ditch 1move 1sync 1whatever 2address 2bits 2clip 2line 2portrait 2volume 2welsh 3a_black 3could_u 3do_i 3that_one
                    -60 3the_map 4._it 4can_i 4change_the 4if_you 4it_a 4the_long 4the_number 4turn_the 4you_can 5more 5must 6? T10m ta_little tits_out
                    -60 tmake_please tso_can tthe_logo ukeep
                    -59 0corner 0freeze 0lower 2feels 2guitar 3,_two 3._put 3can_i 3the_before 4._right 4a_slow 4captions_on 4cut_from 4first_. 4in_our
                    -59 4on_> 4photo_, 4three_times 5an 5photos 5put 5quote 5thin 6gym p1possible p1touch swhite ta_picture the_enters tjust_keep
                    -59 tmy_followers tone_after tplease_make tthe_waterfall
                    -58 0begin 0front 0saturation 0steps 0text 0two 1brighter 1enough 1guitar 1lower 1sure 2needs 2quote 2stay 2transitions 3<_add
                    -58 3fast_. 3next_to 3the_goals 3the_saturation 4._now 4give_it 4show_the 4the_before 4the_quote 5bleep 5haha 5match 5should 5turn
                    -58 5voice 6be 6must 6writing tand_make tgo_back tnothing_sparkly tone_could tplease_put tthats_all ttoo_pink vits_way vthe_caravan
                    -57 0away 0bleep 0down 0drums 0grain 0opens 0sync 1baby 1needs 1photos 1sec 2estate 2opens 2summer 3<_bring 3and_# 3in_full 3now_?
                    -57 3slow_motion 3the_long 3the_music 3the_slide 3turn_the 3when_he 3without_the 4after_“ 4there_. 5language 5raise 5short 5up 6he
                    -57 6text 6theres sg sopen tcaptions_on tg_- tis_it tpeople_first tplease_. tput_both tshe_turns vthe_step
                    -56 0belongs 0goal 0needs 1lose 1piano 1shown 2appear 2baby 2must 2st 2toast 2tune 3<_only 3captions_in 3cut_it 3less_of
                    -56 3music_when 3screen_for 3sec_of 3the_drums 4._were 4?_the 4and_make 4fast_. 4the_captions 4the_goals 4the_map 4the_toast
                    -56 4thirty_seconds 5louder 5lower 5raffle 6chorus 6guitar 6please 6st 6summer 6underneath 6white p0ten p1“ p2or tlighten_the
                    -56 tplease_take tslow_fades ttake_down tthe_counter twould_it va_caption vchange_the
                    -55 0cropped 0guitar 0kindly 0needed 0side 0speeches 0toast 1! 1gym 1logo 1must 1quote 1smaller 1son 2lower 2middle 2steps 3,_thats
                    -55 3<_would 3add_some 3first_, 3how_it 3it_up 3shots_, 3the_toast 3thirty_seconds 4and_# 4down_. 4freeze_on 4how_long 4screen_for
                    -55 4tell_me 4the_letters 5else 5last 5volume 6each 6kept 6saturation 6transitions 6turns 6“ p0kindly p1smaller t#_seconds
                    -55 tadd_some tand_# texport_in umake vthats_where
                    -54 0appear 0bump 0ditch 0line 0mute 0next 0ring 0u 1bump 1why 2caption 2else 2her 2pan 2saturation 2sort 2that 2underneath 2up
                    -54 3<_a 3<_bump 3<_export 3about_a 3screen_, 3tell_me 3use_a 4make_my 4the_jokes 4the_saturation 5door 5ending 5give 5him 5opens
                    -54 5smaller 5what 6bit 6except 6miss 6needed 6photo 6slide p0bump p0move p1. p1across p1my p1use p2: p2comes p2red sease sfinish
                    -54 sstraight tbro_this tjust_there tleave_each tno_drums tno_speech tso_trim tthe_baby tthere_should vit_can vit_plays
                    -54 vthe_captions vtrim_it
                    -53 0darken 0gentle 0must 0please 0quote 0softer 1else 1frame 1opens 1scenes 1verse 2again 2away 2call 2little 2turn 3can_stay
                    -53 3make_my 3out_the 3the_quote 3up_a 4:_the 4about_a 4end_with 4finish_on 4four_seconds 4two_lines 5dark 5fill 5reel 5save
                    -53 5underneath 6instead 6morning 6oldest 6ring p0cut p2there tand_export tbrighten_the tbut_leave tfrom_platform tjust_shown
                    -53 tlike_“ tput_captions tslow_them tso_captions tso_on tthough_. twould_a ucaptions uexport v._> va_second vbring_the von_b
                    -53 vstay_.
                    -52 0call 0else 0montage 0p 0pic 0save 0scenes 0thumb 0trailer 0underneath 1flare 1know 1reel 1smth 1than 1underneath 2except 2part
                    -52 2than 2vertical 3frame_. 3old_film 3same_time 3the_faces 3the_speeches 3to_right 4could_the 4down_to 4end_on 4first_, 4i_need
                    -52 4no_more 4on_it 4one_> 4over_it 4put_a 5freeze 5k 5minute 5while 6buyers 6grain 6hes 6zooming p1captions p1every sabsolutely
                    -52 sfour tabsolutely_no tbring_back tevery_child teverything_a this_bark tid_rather tit_may tjust_mute tnot_nine tthe_grass
                    -52 ttwo_is
                    -51 0logo 0mic 0transitions 0volume 1cropped 1darken 1date 1loop 1mic 1recipe 1thin 1walks 2? 2buyers 2by 2grain 2oldest 2our 2sad
                    -51 2theyve 3._leave 3._show 3._slow 3<_two 3a_slow 3between_the 3give_it 3music_, 3put_a 3the_number 4screen_, 4so_please
                    -51 4speeches_> 4the_caption 4this_one 5contrast 5keep 5subtitles 5till 5twice 6happy 6stops p0drop p1goes p1please p1would p1zoom
                    -51 p2ending p2text p2voice sbeep seach shat sphotos ta_single tas_possible tbeep_it that_scene ti_like tin_italics tkeep_one
                    -51 tlet_them tmore_rhythm tno_names tonly_from tplease_turn treplace_it tso_make tstart_after upossible vin_black vmake_it
                    -50 0dvd 0fill 0thin 0tune 0whats 0“ 1bleep 1others 1river 1tour 1u 2bit 2notch 2past 2question 2theyre 2twice 3._how 3._is
                    -50 3bottom_right 3faces_. 3lose_the 3put_it 4,_please 4across_the 4can_stay 4fill_the 4in_black 4in_full 4let_the 4me_to 4sec_of
                    -50 4she_opens 4the_faces 5bad 5evening 5every 5order 5p 5possible 5silence 5ten 6goal 6story 6touch p0each p1more p1ought p1speech
                    -50 p2slow sfix sfull spick sten tcould_do teven_if tid_prefer tjust_“ tmake_sure tno_cuts tno_dissolve tno_transitions tthe_mill
                    -50 tyou_did ubleep udo vexport_at vhis_name vno_music
                    -49 0sharpen 0whip 1ending 1faces 1filter 1may 1min 1shorter 1zooming 2across 2end 2fancy 2less 2no 2ones 2you 3#_. 3,_could 3._go
                    -49 3<_split 3of_black 3scene_. 3the_house 3when_the 4,_not 4at_# 4how_it 4it_all 4lose_the 4seconds_and 4white_. 5ping 6beach 6pan
                    -49 6part 6portrait p0shots p0split p2to schuck sfeather snatural tall_pictures tchuck_the tdo_the tfeather_the tgo_to thow_many
                    -49 tits_to tless_orange tnatural_skin tno_hearts tno_movement tput_back tput_us tso_please tstart_it ttake_out tthe_waiter
                    -49 twhere_would uplease v#_will vthe_girls
                    -48 0caption 0could 0into 0skip 1begin 1each 1gentle 1mute 1plays 1rehearsal 1volume 2drums 2first 2then 3<_move 3black_after
                    -48 3i_need 3longer_than 3make_the 3the_left 3till_the 4._we 4film_the 4let_it 4or_something 4where_you 5edges 5everything 5french
                    -48 5love 5speech 5with 6away 6like 6list p0four p0no p2line p2smaller sshots ta_flower tcorrect_that texport_just tfade_to
                    -48 tid_leave tid_love tnothing_longer tone_without tplease_add tplease_clean tso_do tthe_bears tthe_tram twith_just vdo_that
                    -48 vit_gets
                    -47 0again 0flip 0others 0plain 0take 1belongs 1everywhere 1fill 1freeze 1french 1haha 1sentence 1violin 1what 2beach 2cropped
                    -47 2happy 2logo 2needed 2under 3._start 3clip_to 3fill_the 3five_seconds 3on_him 3the_rain 3to_go 4,_im 4,_two 4brighten_the
                    -47 4cut_the 4flip_the 4from_left 4leave_the 4less_of 4shots_, 4the_beach 4the_drums 4the_music 4why_is 4without_the 5gentle 5mute
                    -47 5pull 5push 6call 6did 6hands 6little 6phone 6she p0flip p0warm p1minutes p1same p1us sbrighten scalm smeanwhile splease spunch
                    -47 tblack_on tditch_my teach_time tfreeze_on tit_must tjust_tell tmeanwhile_put tno_cropping ton_a tplease_raise tpunch_in
                    -47 tput_today tshorten_the tshow_the tstop_it tswap_round tthe_rest vit_comes vthe_last
                    -46 0normal 0storm 0warm 1an 1bars 1before 1flip 1room 1song 1square 1stick 1tune 1under 2goal 2others 2speeches 3at_# 3flip_the
                    -46 3into_the 3me_to 3the_# 3the_storm 3title_, 3where_you 4._she 4and_let 4back_to 4can_be 4five_minutes 4is_what 4minutes_,
                    -46 4more_of 4slow_motion 4to_go 5except 5head 5music 5name 5skip 5speak 6customers 6different 6number 6run 6runs 6sad 6shots
                    -46 6still 6third p0remove p2cant p2fade p2goes p2in p2must p2rain p2second p2thing safter sremove t#_sec ta_gentle ta_plainer
                    -46 tadd_it tafter_the tand_let tbottom_of tbut_put tbut_we tcrop_to ti_want tit_ends tkindly_make tnothing_fancy tput_all
                    -46 ttake_that tten_photos tthe_plants tthe_sunny twhich_clip twith_her ulet vhold_that vput_our vthat_stays
                    -45 0colours 0crossfade 0small 0so 0than 0thing 0zooming 1exports 1skip 1subtitles 2mic 2noise 3._something 3<_cut 3<_pls 3a_bit
                    -45 3can_be 3cut_the 3freeze_on 3leave_the 3music_. 3she_opens 3show_the 3small_, 3subtitles_in 3the_hospital 3the_two 3the_very
                    -45 3they_were 3this_one 4._that 4it_out 4on_him 4opens_the 4put_all 4put_them 4same_time 4sort_them 4the_middle 4there_any 5cap
                    -45 5centre 5quick 5recipe 5talking 6im 6theyre 6vertical p0black p0can p0plain p0pls p0so p0sort p1else p1minute sare ssound
                    -45 ssubtitles ta_bit ta_quieter tall_others tand_nothing tare_there tas_for tdont_worry tend_it tim_thinking tits_fine tlike_a
                    -45 tmake_me tmy_bf tno_need tonly_this totherwise_blur tso_credit tsound_optional tspeed_them tsqueeze_all ttwo_exports twarm_the
                    -45 twhich_of vcredit_her vdont_kill vfor_the vgot_this vnothing_shorter vthe_clip vthe_one
                    -44 0another 0box 0brighter 0ease 0echo 0keep 1. 1class 1fit 1flat 1question 1sharpen 2dvd 2ends 2scenes 2square 2trailer 2were
                    -44 2zooming 3#_? 3<_speed 3cut_from 3frames_, 3how_long 3in_black 3one_without 3only_. 3opens_the 3or_something 3second_half
                    -44 3shots_with 3the_top 4a_picture 4a_plain 4bit_of 4do_i 4for_a 4longer_than 4one_after 4scene_. 4the_guitar 4the_speeches
                    -44 5belongs 5hymn 5sad 5shorten 5titles 6its 6map 6scenes 6title p0ease p1ends p1letters p1rest p2the p2then ssmall ssplit stitle
                    -44 ta_clock ta_slow tand_leave tmake_those tno_more tnothing_that tone_to tpop_the tsmall_, tso_no tthat_transition tthe_table
                    -44 tthe_wheelchair ttitle_: ttrim_it vafter_for
                    -43 0fancy 0fit 0hands 0horizon 0shorten 0slightly 0subtitles 1bakery 1need 1needed 1next 1normal 1red 1when 1write 2date 2hands
                    -43 2people 2pls 2thing 3,_small 3._change 3and_white 3five_minutes 3instead_. 3it_after 3no_more 3off_the 3the_horizon 3the_right
                    -43 4,_but 4a_bit 4if_u 4it_? 4like_to 4old_film 4only_. 4screen_> 4small_, 4the_right 5hat 5kill 5made 5stops 5warm 6cake 6clip
                    -43 6middle 6sits 6straight 6they p0small p0something p2fireworks p2see sgreen smachine sundo tbut_bleep tdo_you tgive_it
                    -43 tgreen_for thold_back ti_meant tid_be tif_possible tlet_each tmachine_first tright_down tso_end tso_remove tsunday_league
                    -43 ttake_kevin tthe_caption tthe_signature tthe_subtitle tthe_zoom tthen_the ugo uremove vbleep_the vend_it vgo_to vpossible_.
                    -43 vremove_photos vthe_accident vwhite_.
                    -42 0an 0but 0date 0happy 0jokes 0past 1another 1fancy 1long 1per 1push 1shorten 1turn 1warm 2between 2every 2everywhere 2sits
                    -42 2wide 3after_it 3but_keep 3if_u 3into_a 3it_all 3let_it 3the_letters 3the_night 4,_same 4,_straight 4his_name 4more_than
                    -42 4must_not 4one_minute 4swap_the 4them_by 4up_the 5bring 5font 5mic 5sharpen 5toast 6autumn 6crossfade 6get 6hand p0but p0same
                    -42 p0white p1that sdoes sgentle skindly spunctuate tand_take tblur_him tdo_them tease_the teveryone_gets tget_it ti_know
                    -42 tnot_serenity tone_minute topen_with tpunctuate_the tskip_straight tso_leave tthat_first tthe_dry tthe_question tturn_down
                    -42 twhat_would uuse vlet_the vmake_the vonly_hers vthe_vote
                    -41 0lay 0morning 0ping 0push 0watermark 0which 1contrast 1crossfade 1died 1hands 1him 1leave 1saturday 1time 2down 2nobody 2thumb
                    -41 3<_warm 3an_old 3and_my 3can_you 3end_on 3instead_of 3left_to 3like_an 3must_not 3one_after 3one_for 4,_all 4,_nobody
                    -41 4black_and 4could_you 4it_after 4over_three 4possible_to 4put_my 4the_very 4to_right 5: 5< 5audio 5begins 5by 5crossfade
                    -41 5darken 5feel 5friday 5many 5shot 5where 6begins 6cropped 6dvd 6eyes 6hook 6ones 6square 6tune p0add p0back p0finish p1after
                    -41 p1cuts p1frames p2intro p2match p2right sclose seither slonger sside ssomething ta_shot tas_they tclose_on tcrossfade_one
                    -41 teach_chapter teither_move tlets_have tlower_it tone_with tplease_move tput_black tput_french tso_a tso_same twhite_with usame
                    -41 va_lower vdont_make vleave_only vmy_twin vnot_the vsame_thing vthe_apprentice vthe_title vthey_are
                    -40 0everywhere 0free 0gap 0seconds 0sort 1bring 1by 1caption 1happy 1plain 1quieter 2cameras 2fit 2gives 2photograph 2seconds
                    -40 3._fix 3a_picture 3bit_of 3feel_like 3his_name 3is_what 3it_be 3it_out 3it_right 3long_as 3of_me 3over_three 3so_no 3start_,
                    -40 4it_up 4no_music 4stick_the 4that_i 4the_night 4them_in 4title_, 4when_he 5! 6camera 6date 6hear 6i 6lake 6scene 6tv p0fix
                    -40 p0open p0subtitles p2do p2half snone splace sraffle sraise ssame ssort sstack stitles t#_pics tand_also tas_to tbottom_left
                    -40 tby_class tdont_use tfinish_on thold_hold thold_off tif_its tkeep_only tkeep_the tmatch_it tmy_sons tno_crop tnone_shorter
                    -40 tplace_it tplease_stop traffle_down tshots_# tso_just tso_swap tsort_them tspeed_that tstack_the tthe_bed tthe_cliff tthe_ferry
                    -40 tthe_guitar tthe_seal tthen_shorten ttitles_all ttwo_dog ttwo_minutes twarm_it twhite_on twhy_is t“_across ualso uswap
                    -40 valso_one vends_fast vleave_out vswap_the vthe_decades vthe_landing vto_export
                    -39 0, 0credit 0question 0turn 0walks 1least 1ping 1pull 1rounder 1toast 1yes 2box 2captions 2everyone 2some 3._all 3._cut 3<_does
                    -39 3as_the 3before_the 3from_left 3like_to 3minutes_, 3more_than 3no_music 3not_all 3possible_to 3put_all 3put_my 3seconds_,
                    -39 3the_guitar 3the_title 3them_in 3too_. 3zoom_on 4,_with 4a_big 4a_third 4black_after 4clip_to 4frames_, 4go_back 4left_to
                    -39 4now_? 4on_screen 4one_without 4start_, 4subtitles_in 4the_# 4the_group 4the_hospital 4the_left 4the_rain 4too_. 5gap 5hands
                    -39 5light 5saturday 5shots 5slightly 5straighten 6between 6cards 6end 6page 6pic p0does p0use p0whats p2may p2not scounting
                    -39 sdouble sgoals shalve slay slogo snormalise sreverse strue ta_big tand_get tand_not tcounting_up tdouble_the tfade_in
                    -39 tgoals_only thalve_the tit_would tjust_the tlogo_smaller tmore_contrast tmy_idea tnormalise_to tplease_do tpop_my treverse_the
                    -39 tsame_again tsharpen_it tslow_everything tso_change tstretch_whats tthe_name ttrue_peak twhenever_i twhos_visible uchange uend
                    -39 uget ulose vget_natural vleave_the vlose_the vnot_over
                    -38 0back 0begins 0per 0pull 0sideways 0yes 1could 1keep 1p 1slightly 1top 2hand 2list 2may 2morning 2per 2times 2yes 3._remove
                    -38 3after_the 3clip_with 3very_end 4bottom_right 4logo_in 4play_the 4to_the 4two_seconds 5grade 5happy 5lines 5need 5own 5pauses
                    -38 5sunday 5u 5used 6fit 6our p0bring p0pull p1big p1two p2at sbest sdid send sfast sfit sill sinterleave souttakes ssettle
                    -38 t#_frames tadd_the tall_faces tat_about tbest_bits tbut_only tcould_i tdid_the tfinish_under tfit_the tid_still till_have
                    -38 tinterleave_the tleave_a tlonger_on tlonger_than tmake_something tno_bars tno_text touttakes_at tsettle_the tso_their
                    -38 tsomething_sober tstraight_after tthe_green tthe_leftover tthe_strings tthe_walking ttilt_up utheir vleave_c vonly_faintly
                    -38 vthe_new vtheir_logo
                    -37 0exports 0face 0one 0pool 0remove 0sent 0sits 0verse 1gap 1grade 1own 1sad 1then 2begins 2cards 2cross 2gap 2many 3,_she
                    -37 3<_pull 3can_go 3four_seconds 3let_the 3on_screen 3seconds_and 3so_please 3swap_the 3ten_seconds 3the_group 3without_a 4,_in
                    -37 4faces_. 4how_many 4little_. 4not_all 4please_> 4shots_with 4when_the 4without_a 4zoom_on 5could 5product 5stick 6> 6filmed
                    -37 6freeze 6logo 6round 6shot 6then 6up p0darken p1blur p1leave p1out p1with p2like sany sbars slighten sreal tany_chance tas_few
                    -37 tbars_at tcan_clip tfind_me tfive_per tfrom_left thow_long tno_wobbling tnobody_for tnothing_else tnothing_should tour_year
                    -37 tplay_the tpop_pop treal_speed tsave_it tso_tell tthe_fall tthe_horse tturn_the ufew utell vcaptions_throughout vfew_words
                    -37 vkeep_the vlong_as vtell_me vwe_dont
                    -36 0by 0finish 0flare 0give 0wide 1begins 1centre 1kill 1many 1month 1pic 1whip 1wife 2an 2corner 2same 2slower 2vid 3._crop
                    -36 3<_leave 3black_and 3lens_flare 3one_. 3one_minute 3push_the 3the_front 3there_any 3where_i 3whole_. 4#_. 4and_white 4end_.
                    -36 4last_photo 4push_the 4the_audio 5any 5before 5captions 5done 5export 5fit 5grass 5leave 5may 5place 5slow 5street 5tail 6box
                    -36 6dont 6opening 6something 6vid 6view p0end p0push p1take p1those p2any shandwriting sline slittle smute sstay tand_throw
                    -36 tcut_every tgrandma_stays thandwriting_style tkill_it tline_by tlittle_bit tmake_them tmy_nan tno_violin tplease_export
                    -36 tsomething_stately tsplit_screen tstay_on tthe_lamb tthe_photographer tthe_vignette twhat_if vmake_gold vone_of vthrow_the
                    -35 0cross 0hand 0left 0son 0swearing 0under 0violin 1doors 1except 1give 1grass 1lay 1letter 1word 2face 2map 2round 2third
                    -35 2violin 2voice 3a_small 3except_the 3go_back 3have_to 3it_was 3last_photo 3my_son 3phone_number 3please_make 3pull_the
                    -35 3the_swearing 3two_seconds 4it_be 4it_right 4leave_out 4on_the 4one_. 4pull_the 4that_> 4you_to 5band 5cross 5glow 5laptop
                    -35 5normal 5peace 5per 5photograph 5singing 5slowly 5smth 5two 6come 6lose 6noise 6pauses p0lose p0lower p1end p2how p2speed
                    -35 p2tell scue sninety soff sring ssoften sswap tand_closes tand_slow tand_white tas_mp tat_double tblur_the tbut_go tcant_we
                    -35 tcue_the tdrop_its texport_a ther_name this_speech tits_name tkeep_father tkindly_reduce tlast_thing tlose_them tmake_my
                    -35 tninety_seconds tnobody_reads toff_with tput_it tremove_the tring_light tsame_style tso_carve tso_obvious tso_show tsoften_me
                    -35 tthe_number tthe_sharpest tthe_swearing tunder_# twhat_is twhatever_we ucarve ucloses ump uobvious ushow uslow uwhite
                    -35 vcarve_one vcloses_at vmp_# vobvious_. vslow_it vthe_ending vthe_hall vthe_hum
                    -34 0footage 0list 0photograph 0tour 1: 1as 1cross 1ease 1match 1pauses 1photograph 1shots 1sort 1vid 1vows 1wedding 1whats
                    -34 2brighter 2colours 2crossfade 2montage 2rather 3._add 3<_end 3a_third 3order_they 3out_of 3shot_first 3the_second 3them_by
                    -34 3with_my 3you_can 4after_it 4after_the 4frame_. 4into_the 4second_half 4ten_seconds 4we_could 4with_her 5ease 5lay 5map 5sort
                    -34 5tune 5whatever 6back 6bits 6ending 6save p0fade p1could p1many p1rather p2caption sblow scram sfind sknock splus squality
                    -34 sstabilise stuck sunder swhats tall_lower tand_cut tand_slower tblow_up tcram_all tcut_in tease_it tevery_photo tfewer_captions
                    -34 tfive_seconds tfour_at tknock_the tleave_skin tlose_a tmy_face tplease_keep tplus_an tquality_medium tso_put tsqueeze_it
                    -34 tstabilise_the tswap_it tthe_toddler tthen_let tthree_minutes twhats_left twhite_instead u. ucut uno uslower vfade_. vfinish_at
                    -34 vput_my vslower_?
                    -33 0brighten 0clips 0fifteen 0hum 0piano 0rounder 0shorter 0twice 1captions 1clean 1door 1face 1floor 1mug 1straighten 1take
                    -33 1there 2change 2free 3,_white 3._get 3a_big 3could_you 3he_says 3lighten_the 3more_of 3the_audio 3the_names 3the_others
                    -33 3the_price 3up_to 4#_? 4a_small 4an_old 4clip_with 4have_to 4id_rather 4it_has 4one_for 4phone_number 4the_names 4the_price
                    -33 4the_second 4the_slide 4till_the 4whole_. 5away 5b 5exports 5proper 5still 5too 6interview 6per 6tape p0shorten p0swap p0trim
                    -33 p1grass p1left p1long p1year p2old p2photo sditch sless speel sstrip tadd_text tand_is tcrop_them teverything_after tgo_from
                    -33 thow_big tnot_after topen_on tpeel_away tpick_up tpull_my treplace_the tshe_ought tstart_at tstrip_the tthe_karaoke
                    -33 tthere_ought ttuck_the twhite_flash twith_no t“_over vdont_cut vis_there vtheres_nobody
                    -32 0centre 0linger 0own 0would 1cake 1fireworks 1lunch 1map 1most 1past 1themselves 2as 2echo 2rounder 3,_straight 3<_fade 3film_.
                    -32 3for_a 3stick_the 3the_caption 3the_frame 3to_black 4can_go 4cut_to 4in_on 4like_an 4linger_on 4long_as 4seconds_, 4the_goal
                    -32 4the_name 4would_be 5another 5blue 5house 5or 5our 5prices 5start 5year 6cameras 6drums 6from 6kitchen 6possible 6rest 6theyve
                    -32 6vows p0brighten p0straight p1by p1hold p1make p1music p1rid p1screen p1show p1something p2be p2before p2something sbreak
                    -32 sorange sother ssend sshorten sthen suse swelsh swouldnt ta_minute tall_hearts tand_fade tand_write tbreak_the tbut_lose
                    -32 tenglish_below tfull_quality tit_cant tleave_it tmy_aim tno_captions tno_red tone_more torange_for tother_part tsend_me
                    -32 tshe_opens tthe_end tthe_signs ttuck_a twelsh_above twhich_photos twouldnt_a uhold uwrite vthe_blackboard vthe_speeches
                    -32 vthe_whole vwrite_the
                    -31 0big 0grade 0letter 0many 0map 0motion 0pauses 0plays 0prices 0silence 0sure 0wish 1one 1whole 2fine 2finish 2horizon
                    -31 2interview 2letter 2pauses 2save 2sure 2verse 2view 3cut_to 3how_many 3it_look 3leave_out 3logo_in 3names_of 3of_each 3photos_.
                    -31 3play_the 3right_, 3say_“ 3second_verse 3the_door 3the_pauses 3to_# 3with_her 4,_five 4,_white 4dont_want 4second_verse
                    -31 4the_frame 4the_horizon 4the_pauses 4the_roof 4they_were 4to_black 5from 5hold 5lens 5little 5out 6baby 6makes 6mic 6notch
                    -31 6singing 6slower 6verse p0mute p1do p1from p2dont p2off sana scentre searliest slose spicture splain sstatic ta_quiet
                    -31 tadd_numbers tall_of tana_ruiz tand_brighten tand_buyers tbigger_letters tblur_it tbut_might tcalm_it tcentre_it
                    -31 tearliest_first teven_that tgive_me tgive_or tleave_that tpick_the tpicture_two tplain_cuts tput_those traise_the tsay_autumn
                    -31 tstatic_shots tten_seconds tthe_drums tthe_song tthis_one tthrow_some twho_would ubrighten ubuyers umight vbrighten_the
                    -31 vbuyers_turned vmight_the vplease_leave vthe_names
                    -30 0beach 0round 0tail 1credit 1how 1kindly 1prices 1sound 1tail 1view 1while 2big 2credit 2lose 2over 2pic 3#_sec 3,_same 3<_drop
                    -30 3<_subtitles 3a_touch 3all_in 3get_a 3have_a 3it_still 3order_of 3the_beach 3would_be 4bring_it 4can_you 4five_seconds
                    -30 4instead_. 4make_a 4names_of 4ninety_seconds 4off_the 4the_others 4the_photos 4three_minutes 4up_a 4up_to 5ask 5between 5choose
                    -30 5ninety 5there 6across 6audio 6both 6brighter 6horizon p0a p0its p0raise p1caption p1his p1right p2two scould sde sdelay seight
                    -30 slinger smaximum smom sno snotch sreplace srevert stoo tand_lay tand_mute tcorrect_it tde_ess tdelay_each teight_seconds
                    -30 tfix_that tgentle_cross thold_it ti_take tlet_it tlinger_on tlower_them tmaximum_volume tmom_says tnotch_it trevert_the
                    -30 tso_something tsomething_rounder tswap_the tthe_accordion tthe_best tthe_little twarm_tones tyou_may ujust ulay umute
                    -30 usomething vlay_the vlet_it vmute_it vsomething_softer vthe_rest
                    -29 0gym 0how 0most 0possible 0rehearsal 0sad 0straighten 0view 1father 1remove 1slowly 1team 1week 1wish 2exports 2fifteen 2grade
                    -29 2into 2neighbour 2speech 2vows 2watermark 3,_five 3._its 3<_use 3and_make 3as_well 3back_the 3both_of 3ninety_seconds 3out_.
                    -29 3over_the 3the_ladder 3the_photos 3the_rehearsal 3them_. 3turn_it 3when_i 4,_just 4and_put 4have_the 4off_with 4photos_.
                    -29 4shot_first 4text_on 4the_vows 4to_be 4very_end 4with_my 5how 5list 5question 5version 5vignette 5white 6everywhere 6grade
                    -29 6letter 6piano 6should 6throw p1at p1does p1well p1white p2into p2new scold sdenoise ssmack stail strade tand_keep tand_lose
                    -29 tburn_in tbut_isnt tcold_ones tdenoise_the tfix_the tfour_seconds ti_need tit_belongs tive_got tkeep_grandma tmake_smaller
                    -29 tmute_please tmy_editor tmy_hands tplay_it tshots_without tsmack_a tso_thats tspeed_the ttail_off tthat_will tthe_credits
                    -29 tthe_hymn tthe_lighthouse ttrade_the ttrim_whatever uisnt uthrow visnt_the vkeep_his vno_more vshow_it vthe_harbour vthe_outro
                    -29 vthe_slides
                    -28 0except 0filter 0four 0red 0stop 1edges 1lines 1list 1possible 1voices 2effects 2hum 2piano 2possible 2product 2visible 3#_p
                    -28 3._use 3<_is 3bottom_left 3it_has 3make_a 3the_goal 3under_the 3whole_thing 4as_the 4film_. 4half_of 4have_a 4look_at 4my_face
                    -28 4no_effects 4out_of 4over_the 4say_“ 4that_, 4the_two 4them_out 4whole_thing 5as 5be 5dress 5his 5kindly 5of 5remove 5second
                    -28 5whip 5would 6full 6goals 6heart 6product 6quieter 6softer p0# p0where p1about p1all p1for p2me p2that sfaces shard sinsert
                    -28 smellow srename sstick sstraighten ssunday sunmute swhichever t#_bottom ta_proper tadd_what tall_it tand_bring tand_olivia
                    -28 tcalm_the tdo_that teach_drawing tfaces_must tfive_minutes thard_cut ti_sell tinsert_a tmellow_the tmy_channel tno_music
                    -28 trename_it tshorten_my tslightly_more tso_blur tso_nine tso_throw tsplit_the tstick_the tstraight_cuts tstraighten_the
                    -28 tthe_left tthe_names tunmute_the tuse_only twe_only twhichever_shows twhip_it ublur ubring unine uolivia vblur_the vcut_the
                    -28 vnine_at volivia_k vonly_straighten vthrow_away
                    -27 0alone 1away 1effects 1glow 1goat 1heart 1kitchen 1part 1sits 1speech 1would 2bigger 2front 2heart 2quieter 3._hold 3._mute
                    -27 3a_plain 3before_lunch 3dont_want 3look_at 3put_them 3sort_them 3text_on 3the_queue 3to_it 4#_sec 4a_heart 4all_in 4could_it
                    -27 4except_the 4fade_the 4instead_of 4it_would 4lighten_the 4out_. 4straighten_the 4the_ladder 4the_top 4them_, 4them_.
                    -27 4together_in 4with_his 5after 5back 5father 5first 5for 5hits 5shown 5story 5things 5until 5verse 5whats 5wish 6car 6cross
                    -27 6havent 6loop 6monitor 6nine 6river 6voice p0more p1export p2goal p2he p2want sanything sfifteen shit swhoosh ta_warmer
                    -27 tabout_# tanything_else tbut_her tbut_nothing tby_cropping tcan_it teverything_else tfifteen_seconds thit_me thow_do tjust_let
                    -27 tless_of tlose_the tonce_is tour_slogan tplease_bring tplease_straighten tshow_it tso_more tso_use tthe_same tthe_speech
                    -27 ttrim_every tundo_what twhat_format twhatever_you twhats_the twhoosh_sound twith_a uits umore utrim v#_> vchange_it vher_voice
                    -27 vit_has vkeep_some vmore_of vnothing_youd vthe_goal vuse_a
                    -26 0bakery 0effects 0fine 0heart 0kill 0vows 0what 1fifteen 1heard 1monitor 1not 1scene 1voice 2audio 2both 2freeze 2left 2photo
                    -26 2pool 2prices 2straighten 2telly 3._blur 3<_he 3a_heart 3clips_are 3colours_. 3is_it 3is_not 3no_effects 3of_that 3off_with
                    -26 3the_roof 3the_vows 3together_in 3why_is 3would_it 4#_p 4a_minute 4both_of 4everything_else 4into_a 4music_, 4music_. 4time_on
                    -26 4to_normal 4where_i 5both 5brighten 5faces 5fifteen 5none 5text 5transitions 6bigger 6everything 6feel p0blur p1some p2hear
                    -26 p2run sblur sbut sengine span spump ssilence sso tand_bottom tand_his tas_its tdont_show tease_off tengine_noise tfade_me
                    -26 tid_start tmake_two tmy_wish tno_zooming tour_address tpan_across tplease_cool tpump_the tremove_it tsame_number tsilence_that
                    -26 tsit_the tstill_letters tthe_harp tthen_louder ttighten_from twould_the ubottom va_half vbottom_then vhis_favourite vits_not
                    -26 vits_under vwhite_for vyou_see
                    -25 0answer 0every 0havent 0light 0pics 0product 0same 0telly 0vicar 0visible 1audio 1havent 1slide 1where 1wind 2# 2black 2cuts
                    -25 2fall 2file 2flare 2full 2havent 2or 3fade_the 3have_the 3my_face 3straighten_the 3the_finished 3the_vicar 3them_out 3two_lines
                    -25 3with_his 4and_leave 4between_the 4feel_like 4get_a 4is_it 4its_over 4lens_flare 4nine_. 4of_black 4of_each 4of_me 4the_logo
                    -25 5know 5linger 5pic 5visible 5weeks 5whole 6bell 6cut 6perfect 6pics p0turn p1an p1lines p1sound p2only p2seconds p2should
                    -25 p2title sacross sbro severyone sexcept sfish sprices sreinstate sslightly sthered stone tacross_the tall_that tand_give
                    -25 tand_save tas_shot tbring_it tbut_its tcrop_for tdoes_it tdoes_the teach_of texcept_the tfewer_words tfish_out tlay_it tlet_us
                    -25 tprices_dont treinstate_it tside_by tso_every tthe_music tthe_toast tthered_better tthirty_seconds ttone_down twith_“ udrop
                    -25 ugive usave ushot vdrop_the vevery_clip vexport_them vfade_out vgive_it vme_on vnow_photos vsave_a vshot_.
                    -24 0audio 0father 0glow 0ladder 0match 0ninety 0none 0quieter 0seven 0voice 1answer 1beat 1blue 1gone 1light 1minute 1none 1until
                    -24 1visible 1year 2back 2customers 2fps 2gran 2light 2motion 2sent 2son 2stop 3<_where 3b_# 3bring_it 3it_under 3part_. 3see_the
                    -24 3the_phone 3the_same 3the_wedding 3three_minutes 3you_to 4#_fps 4._he 4a_touch 4he_says 4in_a 4it_under 4my_son 4the_door
                    -24 4the_question 4the_video 4turn_it 4under_the 4where_does 4would_it 5. 5correct 5group 5write 6answer 6done 6fifteen 6fireworks
                    -24 6footage 6late 6side 6till p1clip p1lower p1must p2has p2his p2than sapart scaption schop sdim sfreeze skill smix spinch splant
                    -24 splonk srepair srip sshould sthree tapart_from tas_is tas_our tbut_id tcaption_every tchop_it tcould_it tdim_the
                    -24 tgentle_dissolves tgo_wide tid_lose tit_ought tkeep_his tmix_in tmy_kid tone_page tpinch_two tplant_the tplonk_a trepair_this
                    -24 trip_the tshould_the tslightly_less tsomething_gentle tspread_them tthe_ending tthe_right vafter_no vid_like vjust_give
                    -24 vour_labels vplease_tell
                    -23 0anything 0eyes 0lines 0lunch 0monitor 1brighten 1kept 1ninety 1round 1run 1same 1trailer 1wide 2> 2answer 2everybody 2hook 2if
                    -23 2monitor 2pics 2rehearsal 2there 2tone 3,_then 3in_on 3it_run 3left_and 3nine_. 3on_the 3slow_fade 3that_, 3the_date
                    -23 3the_handshake 3them_, 3to_normal 3we_could 4and_bring 4as_well 4clips_are 4music_when 4see_the 4slow_fade 4stay_on
                    -23 4the_rehearsal 5am 5few 5hates 5havent 5vid 5word 6band 6big 6echo 6hum 6less 6ninety 6times 6tractor 6voices 6winter p1tell
                    -23 scaptions scolour sdress sduplicate show smp snew sngl squiet sslow ssmooth ssneak ssplice ta_plain tand_a tand_come tand_drop
                    -23 tand_english tand_in tand_this tand_tone tas_he tbrighten_those tbut_grade tcolour_from tdress_the tduplicate_the tend_on
                    -23 tfast_forward tfind_him thalf_the tlets_do tmp_# tnew_logo tngl_i traise_her tsame_framing tsame_photo tset_the tslow_motion
                    -23 tsmooth_only tsneak_the tso_ive tso_sort tsplice_in tsubtitles_on tthe_bouquet tthe_tune ttrim_four ttry_something ttwo_seconds
                    -23 twhatever_u u# ucome uenglish ugrade uid usort utone v#_are vcome_back vdont_take venglish_. vfast_. vgrade_it vhe_turns vis_.
                    -23 vive_only vplease_let vsort_by vtone_together
                    -22 0cuts 0fps 0get 0replace 0run 0scene 0twenty 1full 1hits 1jingle 1linger 1old 1side 2best 2glow 2ladder 2opening 2own 2river
                    -22 2seven 2title 2whole 3#_fps 3,_at 3._bring 3._swap 3<_no 3<_trim 3again_, 3everything_else 3from_the 3half_of 3it_at 3its_over
                    -22 3linger_on 3out_a 3speed_up 3start_? 3the_name 3they_dont 3whole_film 3“_on 4,_leave 4hold_it 4no_sound 4on_that 4speed_up
                    -22 4the_date 4the_finished 4the_front 4the_rest 4the_river 4to_it 5church 5florist 5goat 5side 5sits 5week 5whenever 6bus 6cat
                    -22 6didnt 6edges 6everyone 6forgot 6goes 6lads 6montage 6push 6seven 6want 6watermark p0could p1bring p1dont p1him p2of p2pictures
                    -22 sclean sdark sdrain skeeping slooks slower snormal sread swhatever swhizz tand_check tand_go tand_play tand_stop tand_tails
                    -22 tchange_it tcould_you tdark_letters tdrain_the ti_would tid_quite tkeeping_the tlay_that tlooks_flat tmute_the tnormal_again
                    -22 tread_me tsame_music tshave_ten tside_view tso_it tsomething_funny tsubtitles_in tsubtitles_yes tthe_mountains tthe_photograph
                    -22 tthe_transitions twhizz_through ucheck uhis uis uplay ustop utails utake va_rounder vcaptions_on vcheck_theres vcut_anything
                    -22 vno_flashing vnobody_hears vone_without vplay_it vstop_when vtails_off vtake_it
                    -21 0find 0fireworks 0heard 0reverse 0speech 0that 0then 0voices 1b 1drone 1evening 1eyes 1product 1shot 1street 2channel 2could
                    -21 2eyes 2for 2goals 2hymn 2in 2lines 2open 2plays 2scene 2sideways 2singing 2tour 2two 2voices 2walks 2winter 3and_cut 3as_long
                    -21 3at_most 3be_heard 3i_was 3in_under 3may_be 3no_sound 3seconds_. 3should_stay 3the_fireworks 3the_logo 3title_on 3under_#
                    -21 4and_a 4and_keep 4as_long 4from_# 4id_like 4in_under 4it_run 4it_still 4left_and 4reverse_the 4second_of 4the_blue 4the_hymn
                    -21 4the_phone 4two_more 4“_on 5intro 5night 5thing 6an 6copy 6glow 6ladder 6least 6motion 6not 6pool 6toast 6tone 6two 6until
                    -21 p0replace p0reverse p1only sall scrossfade sextend sfire smates swrap tand_closer tand_do tand_dont tand_stick tas_long
                    -21 tas_well tchange_that textend_her tfire_off thi_im ti_only tim_after tit_has tmake_all tmatch_every tmates_at tmy_grandkids
                    -21 tso_u tthe_beach tthe_captions tthe_film twrap_it ucloser ufor ulong ustick uwell va_square va_wide vbring_natural vcloser_in
                    -21 vdo_nothing vthe_florist vu_cant
                    -20 0place 0show 0tone 2red 2sister 2storm 2their 2until 3<_remove 3<_whats 3and_let 3brighten_the 3hold_it 3in_there 3just_the
                    -20 3little_longer 3off_. 3on_that 3picture_, 3sound_of 3the_video 3time_on 3two_more 3up_. 3when_she 4add_a 4b_# 4back_the
                    -20 4bottom_left 4but_dont 4do_, 4do_the 4i_only 4long_is 4may_be 4order_of 4order_they 4remove_the 4seconds_. 4slow_the
                    -20 4the_handshake 4the_same 4the_storm 4whats_the 5and 5colour 5jingle 5saturation 5tone 5“ 6card 6heard 6no 6roof 6twenty 6when
                    -20 p0how p1class p1slow p2get p2hymn p2less salternate schoose sdarken sgap sship stoss stwice swhere t#_fps t#_k tall_prices
                    -20 talternate_the tand_close tand_have tand_lower tand_shown tand_stays tback_to tblur_all tbottom_right tcaptions_like
                    -20 tchoose_something tclean_cut tcut_it tdial_it tend_slate tgap_s tmake_a tmove_my tour_two tplease_give tplease_to trotate_clip
                    -20 tship_it tso_his tthe_night tthe_rooms tthe_snow ttoss_the ttwice_if twhat_comes tyou_could uclose uhave ulower ushown ustays
                    -20 vclose_the vdont_tell vhave_no vlower_the vshown_at vstays_there
                    -19 0card 0edges 0finished 0joke 0kept 0kitchen 0right 1am 1finished 1new 1queue 1say 1vicar 2do 2father 2fireworks 2heard 2kitchen
                    -19 2ring 2six 2twenty 2when 3,_# 3but_dont 3do_, 3green_, 3i_only 3it_would 3longer_, 3picture_of 3slow_the 3than_the 3the_edges
                    -19 3where_does 4and_cut 4at_most 4be_heard 4colours_. 4correct_it 4has_to 4is_the 4lower_the 4move_the 4out_the 4should_stay
                    -19 4sound_of 4start_? 4the_fireworks 4the_queue 4tone_down 4up_. 5fps 5laughing 5others 5past 5some 5will 6best 6ceremony 6face
                    -19 6feels 6flashing 6gives 6jingle 6most 6pictures 6place 6radio 6sec 6six 6skip 6were p0put p0tone p1on p2edges p2quick sdrag
                    -19 shang sroll sscroll sset sstuck ssync stwenty tadd_nothing tand_bleep tand_end tbut_dont tdrag_the thang_on tkill_the
                    -19 tkindly_keep tlet_that tmove_the tnothing_past tplease_write tput_my troll_the tscroll_the tshots_with tso_different tso_tidy
                    -19 tstuck_in tthe_others ttwenty_photos tunder_the tundo_the twhat_size udifferent ufade utidy vbleep_or vdifferent_jingle vend_.
                    -19 vin_the vshow_every vstick_the vthe_pictures vtidy_up vwhite_until
                    -18 0b 0floor 0jingle 0least 0opening 0or 0scoreboard 1cap 1dress 1only 1place 1replace 1tone 1turns 2boss 2car 2cropping 2edges
                    -18 2filter 2great 2only 2shorter 2swearing 2tractor 3#_seconds 3,_nobody 3:_the 3a_minute 3and_a 3and_leave 3at_least 3could_it
                    -18 3has_to 3is_the 3speech_, 3stay_on 3the_blue 3the_scoreboard 3through_the 4,_and 4,_at 4again_, 4before_lunch 4before_the
                    -18 4by_date 4it_at 4little_longer 4longer_. 4not_on 4off_. 4than_the 4the_edges 4the_swearing 4the_tractor 4when_it 5less 5reverse
                    -18 5undo 6drone 6flare 6into 6look 6old 6thumb p1let p1little p2name p2shot saudio scorrect seven slengthen ssepia swed tand_ends
                    -18 tand_finish tand_last tand_quicker taudio_crossfade tbut_for tbut_take tcut_where teach_dish thow_does tlengthen_the tmute_clip
                    -18 tplain_white tquiet_at traise_him tremove_her tsepia_slow tsince_the tso_fast tso_grainy tthe_boys tthe_date tthe_kiss
                    -18 tthe_quote tthe_whole twed_like twhere_does uends ufinish ugrainy ulast uquicker vcan_the vfast_in vfor_now vgrainy_in vlast_.
                    -18 vno_effects vquicker_then vyou_know
                    -17 0channel 0hook 0louder 0may 0some 0whole 1anything 1back 1get 1hook 1of 1reverse 1some 1telly 1title 2: 2before 2cat 2ending
                    -17 2jingle 2most 2place 2scoreboard 2shoes 3<_swap 3by_date 3correct_it 3do_the 3have_no 3is_my 3long_is 3lower_the 3me_a
                    -17 3reverse_the 3seconds_per 3the_piano 3to_be 3tone_down 3whats_the 4and_after 4could_do 4it_was 4just_the 4so_, 4the_house
                    -17 4the_scoreboard 4the_voice 4version_with 5class 5is 5replace 5sunset 5that 5turns 6husband 6nothing 6red 6room 6stop p1change
                    -17 p1come p1lose p2answer p2per p2think sa shelvetica skick sloudest sshorter ssnap sswell swrite tadd_subtitles tand_draw
                    -17 tand_stay tbut_do tbut_everything tbut_they tbut_with teverything_up thelvetica_or thes_a thow_about thow_come tid_have
                    -17 tid_want tkick_it tleave_clip tloudest_when tmatch_the treplace_“ tshorter_titles tshrink_it tslow_push tsnap_between tso_,
                    -17 tswell_the tsync_my tthe_intro twe_dont twrite_“ udraw ustay uthey uwith vdo_something vdraw_an veverything_he vfinish_with
                    -17 vjust_the vplease_spell vstick_it vthey_get vwith_the
                    -16 0does 0evening 0handwriting 0river 0turns 0until 1alone 1ask 1handshake 1hymn 1if 1minutes 1properly 1this 1voted 2at 2least
                    -16 2lunch 2names 3and_bring 3and_keep 3id_like 3it_and 3longer_. 3move_the 3music_under 3one_photo 3remove_the 3so_, 3thats_all
                    -16 3the_rest 3the_river 3version_with 3when_it 4,_by 4and_my 4at_least 4have_no 4it_and 4it_must 4of_a 4one_photo 4part_.
                    -16 4seconds_per 4the_piano 4they_dont 4title_on 5bang 5ceremony 5ladder 5most 5opening 5purple 6before 6boss 6goat 6last 6past
                    -16 6scoreboard 6shorten p1fade p1longer p1you p2make p2slide sclip sflash ta_small tadd_two tand_hold tand_just tand_redo
                    -16 tand_trim tbecause_it tbut_fade tbut_no tbut_shorten tclip_# tcrossfade_the tdarken_the tflash_the ti_took tid_like tmay_i
                    -16 tplease_correct tsame_ending tsecond_clip tso_is tso_restore tso_start tstretch_it tstretch_the tswap_clips tsync_all
                    -16 tthe_second tthe_video tthree_seconds uour uredo urestore ushorten ustart vcut_to vdont_lose vfade_the vhis_photos vhold_both
                    -16 vis_the vit_just vlong_. vno_crossfade vnow_its vour_logo vredo_the vrestore_the vshorten_# vstart_with vstay_on vthe_coach
                    -16 vthe_talking vtrim_the
                    -15 0before 0rather 0street 0version 0winter 0zoom 1car 1credits 1ever 1fps 1opening 1second 2all 2b 2card 2kept 2min 2ninety
                    -15 2shorten 2side 2tape 2tell 2vicar 3<_turn 3bit_with 3full_. 3in_a 3then_the 4,_ive 4green_, 4of_that 4the_close 4the_vicar
                    -15 5birthday 5clips 5corner 5holiday 5quiet 6b 6came 6centre 6front 6may 6min 6mum 6sent 6vicar p0whatever p1everything p1if p1me
                    -15 p2everything p2one schill srewind swhat szoom tand_its tand_our tand_use tas_an tchill_on teveryone_asked tmy_sister trewind_to
                    -15 tthe_only uan uput van_mp vhold_the vuse_it
                    -14 0cap 0car 0cat 0choose 0dress 0flashing 0her 0tractor 1cat 1comes 1fine 1hard 1man 1music 1pics 1show 1sign 1sunday 2alone
                    -14 2bakery 2copy 2his 2last 2mute 2run 2though 3,_not 3behind_the 3i_look 3other_. 3the_red 3the_tractor 4full_. 4it_should
                    -14 4longer_, 4me_, 4music_under 4round_. 4show_it 4speech_, 5alone 5coach 5if 5into 5twenty 6choose 6dad 6for 6if p0then p1thats
                    -14 p1them p1want p2hall sat sburn sfade sid sis slevel spls ssharpen swhich tgive_us tim_not tlevel_out tzoom_in vnow_the
                    -13 0changes 0ending 0fall 0hard 0hits 0missing 0only 0properly 0quiet 0sign 1< 1channel 1colour 1correct 1ladder 1louder 1pub
                    -13 1purple 1stops 1till 1tower 2centre 2finished 2looks 2sign 2this 3<_all 3<_that 3could_do 3first_and 3the_question 4,_#
                    -13 4first_and 4it_look 4picture_, 4right_, 4text_> 4the_year 4to_put 4two_minutes 5clean 5cousin 5does 5eight 5kept 5no 5sign
                    -13 6plain 6plays 6shorter 6subtitles 6teal 6the 6too p0show p1we p2by p2with sfewer splay sput tand_my tthe_swimmers ueverything
                    -12 0go 0tower 0vid 1coach 1does 1four 1slot 1that 2everything 2flashing 2id 2ought 2photos 3._my 3could_the 3from_# 3give_me 3me_,
                    -12 3one_screen 4face_when 4is_not 4photo_. 4whole_film 4with_a 4you_do 5cat 5day 5on 5screen 5thank 5themselves 5three 6effects
                    -12 6match 6name 6off 6quick 6sign 6though 6tour 6whole p0two p1film p2cut p2down p2have severything smake teveryone_s ti_was
                    -12 tshe_broke udont
                    -11 0: 0doors 0glasses 0mug 1do 1quiet 1which 1zoom 2does 2footage 2glasses 2joke 2like 2mill 2minutes 2missing 2on 2one 2sec
                    -11 2street 2tower 2with 3bride_s 3id_rather 3is_. 3not_the 3screen_. 3show_it 3with_the 3“_. 4all_. 4give_me 4if_the 4other_.
                    -11 4out_a 4the_mill 4the_whole 4with_it 5gone 5lads 5long 5lunch 5rather 5scenes 5song 5staff 5title 5us 6first 6or 6street
                    -11 p1nothing p1u p2every sdial sits sleave sshove stwo tand_after tand_got tcan_you tit_should tshove_the tso_theres ttake_it
                    -11 ttake_the twe_could uafter ucredit ugot vit_isnt vthe_song
                    -10 0cake 0drone 0grey 0handshake 0over 0photo 0second 0wedding 1dissolve 1first 1holiday 1picture 1slower 2gentle 2handshake
                    -10 2version 3<_everyone 3and_after 3first_dance 3not_on 3right_. 3the_cake 3the_drone 3want_it 3where_they 3you_do 4i_was 4the_cut
                    -10 4the_title 4this_in 5lake 5phone 5pictures 5rings 6doesnt 6handshake 6none 6projector 6sort p0all p0correct p0what p2! p2sound
                    -10 slock sshow swith syeet tget_rid tgive_the tlock_the tmy_laptop tyeet_the vwell_.
                    -9 0both 0clear 0correct 0door 0gets 0hymn 0sec 0singing 0top 1clear 1fall 1handwriting 2choose 2evening 2floor 2green 2none
                    -9 2properly 2rest 3._she 3if_the 3it_must 3second_of 3the_hymn 3the_voice 3what_i 4bit_with 4get_the 4me_a 4the_font 4the_zoom
                    -9 5awful 5better 5carry 5get 5hand 5later 5letter 5middle 5minutes 5quality 5time 5together 6a 6all 6any 6bakery 6lines 6never
                    -9 6three 6tower 6visible p0every p0if p0match p2s scrank severy somg tand_one tcrank_the tis_the tmore_of tomg_i tset_it
                    -9 tsince_drop tso_its tthe_transition
                    -8 0colour 0dissolve 0last 0ought 0purple 0screen 1awful 1carry 1five 1missing 1organ 1story 1vignette 2correct 2dissolve 2doors
                    -8 2jokes 2video 3<_can 3in_, 3must_be 3my_glasses 3slide_the 3the_clips 3the_year 4,_could 4hear_the 4must_be 4my_glasses 4not_the
                    -8 4of_her 4of_this 4ought_to 4the_next 4the_speech 4through_the 5fall 5ring 5sea 5vertical 6changes 6fast 6finished 6hymn
                    -8 6neighbour 6practised 6same 6sister 6version 6yet p0give p1can p2# p2just shold smatch sshave sspread swarm ti_should trun_the
                    -8 tshe_thinks tthe_voice tturn_it
                    8 0night 0organ 0other 0shown 0taken 1finish 1later 1left 1small 1went 2bell 2garden 2ive 2them 2top 3._five 3each_other 3face_in
                    8 3it_with 3the_kids 3the_organ 3to_put 4anyway_. 4left_. 4under_it 5grandma 5wife 6awful 6begin 6hall 6kind 6say 6skin p0only
                    8 p0our p0she p1a p1nobody p1off p1should p1thing p2back p2no sbeef shalf slift spop sslide swhenever tand_no tas_fast tbecause_the
                    8 tbeef_up tlift_the tslide_the tso_the twarm_up twho_looks unothing
                    9 0after 0against 0fire 0idea 0lift 0now 0there 0these 0went 0without 1against 1behind 1between 1group 1shift 1spot 1taken 1with
                    9 2against 2cold 2ground 2have 2head 2plain 2say 2sea 2wind 3,_with 3<_it 3date_on 3hear_the 3it_on 3of_it 3photo_of 3the_bell
                    9 3the_colours 3the_new 4,_they 4._i 4._the 4bit_where 4in_. 4it_with 4meant_to 4photo_of 4side_> 4the_boring 4the_sea 4the_wind
                    9 4thing_. 4where_they 4while_the 5dancing 5down 5fine 5hearing 5late 5loud 5pupils 5the 5video 5want 5words 6boxes 6head
                    9 6mountains 6spot 6staff 6tent 6you p0with p1# p1clips p2four p2gets sfeels sok tbut_not tcould_u tfeels_empty tso_i tthe_first
                    9 tzoom_out unobody
                    10 0at 0ground 0group 0man 0spot 0whoever 1boat 1boys 1fire 1friday 1grandma 1let 1morning 1ones 1pupils 1ring 1short 1soft 1still
                    10 1those 1who 2advert 2behind 2soft 2spot 2wedding 3<_put 3of_the 3the_beat 3the_children 3the_version 3the_zoom 3thing_. 3“_and
                    10 4,_she 4before_and 4each_other 4see_it 4the_garden 4the_ring 4the_sound 5didnt 5fair 5me 5much 5ok 5soft 5tell 5wall 6belongs
                    10 6drags 6drum 6in 6on 6over 6says 6shows 6song 6taken 6year p1has p2always p2clip p2words sghost sshe ssit sturn sweirdly
                    10 tghost_the tshave_it ttighten_the tweirdly_begin uyou
                    11 0anyone 0black 0dont 0good 0land 0once 0reception 0rest 0shift 1a 1but 1ferry 1kind 1please 1s 2and 2give 2grass 2group 2taken
                    11 3,_like 3,_nothing 3<_not 3can_the 3clip_is 3is_a 3the_bottom 4my_mother 4of_us 4one_with 4right_> 4the_background 4the_bell
                    11 4the_colours 4thing_in 5bottom 6advert 6changed 6cold 6dress 6looks 6purple 6somewhere p0like p0would p0zoom p1is p1part p1what
                    11 sban shes tban_the tbump_the tim_showing tmake_it tnot_the tput_me tso_you tthe_bit tthe_close tthe_next uive ying
                    12 0feel 0friday 0hours 0need 0soft 0story 1came 1footage 1rain 1rest 1their 2anyone 2leave 2poem 2pop 2shop 2signs 2words 3at_all
                    12 3in_law 3my_phone 3one_with 3thing_in 3you_see 4,_like 4a_sec 4and_it 4the_last 4the_poem 5again 5find 5fire 5machine 5off
                    12 5please 5right 5shop 5through 5understand 6five 6group 6hard 6hits 6jump 6kids 6only 6quality 6tell 6try b p0i p0this p2can p2it
                    12 p2last p2up scut sdont shush sjust tfewer_hearts thush_the tit_kinda vit_is
                    13 0any 0bottom 0grass 0have 0intro 0poem 0words 0yet 1clips 1file 1ill 1kids 1notes 1off 2english 2flash 2organ 2want 2went
                    13 3._people 3<_lets 3i_dont 3middle_. 3of_us 3right_now 3the_background 3the_poem 3the_school 4and_one 4as_it 4isnt_the 4song_.
                    13 4the_organ 4what_i 5# 5all 5best 5car 5ferry 5motion 5rest 6against 6keeps 6nice 6remove 6s p0lets p2some sboot slike snobody
                    13 sshift tboot_the tcut_the tits_meant tlouder_voice tonly_the tshift_the
                    14 0ball 0is 0length 0very 1address 1interview 1once 1poem 2ball 2close 2even 2lens 3<_get 3all_the 3and_i 3black_at 3i_have
                    14 3the_ball 3the_club 3the_office 3to_read 4could_we 4shorten_the 4the_ball 4the_bottom 4to_read 4we_have 5cards 5doors 5gets
                    14 5good 5portrait 6, 6: 6ball 6fine 6night 6smaller p0make p0people p1cant p1s p2phone p2speaker scap slowkey ssweep steams swhip
                    14 tand_afters tbut_it tcap_it tcrop_out tdrop_the tlowkey_the tstart_with tsweep_across tteams_wont tthe_dub ttrim_the uafters
                    14 vafters_side
                    15 0bins 0crooked 0dancing 0hall 0has 0shows 0want 1game 1shows 1up 2changes 2come 2comes 2crooked 2dancing 2drop 2five 2get 2gets
                    15 2nice 2recipe 2somewhere 3,_and 3<_my 3<_our 3<_there 3and_never 3and_the 3isnt_the 3years_and 4#_> 4and_never 4are_in
                    15 4because_of 4black_at 4ending_> 4got_a 4me_the 4of_it 4the_children 4the_clip 4the_school 4the_version 4years_and 5asleep
                    15 5brighter 5film 5go 5ill 5otherwise 5poem 5shows 5went 6blue 6smth 6son 6time 6whether p1close p1one p1still p2filmed sexport si
                    15 spush sthere sugh the_pointed tmy_mother tnobody_told tnow_the tpls_take tpush_the tshes_retiring tthe_drone tthe_hall uhe uher
                    15 uthe vall_you vits_a vnever_made
                    16 0five 0off 0them 1beginning 1hair 1has 1middle 1motion 1price 1simple 1ski 1skin 1think 1want 2. 2cant 2eight 2friday 2other
                    16 2remove 3#_s 3<_hold 3a_family 3and_one 3and_shes 3are_in 3because_of 3before_and 3for_half 3got_a 3in_the 3it_says 3laugh_at
                    16 3that_was 3“_, 4a_family 4at_all 4do_> 4for_half 4i_should 4in_march 4the_class 4the_thing 5a 5calm 5picture 5small 6. 6close
                    16 6crooked 6film 6fps 6him 6organ 6poem 6second c0 p0he p1go p1shes p2“ scustomers shi sthough sthrow stry talthough_ernst
                    16 tand_look tand_said tand_still tand_that tcustomers_have the_proposed tmum_says tso_dont tsomebody_in tspread_the tthe_uncle
                    16 tthey_sound tthey_want tto_me tyou_cant uernst ulook usaid ustill vdont_be vernst_filmed vive_watched vlook_at vof_it vsaid_a
                    16 vstill_cant vthat_ship vthe_sound vthe_wind vyouve_waited
                    17 0boat 0choir 0didnt 0grandma 0pupils 0sound 1anyone 1be 1bus 1dancing 1didnt 1dog 1drums 1march 1park 1says 1tops 1words 1you
                    17 2asleep 2beginning 2dance 2delete 2few 2these 3,_leave 3,_otherwise 3first_one 3hes_in 3in_this 3its_been 3ive_been 3ones_.
                    17 3picture_and 3song_. 3the_boat 3the_choir 3times_. 3voice_over 4both_. 4but_the 4for_it 4it_. 4one_, 4picture_and 4says_the
                    17 4the_beginning 4the_sunset 4to_see 5look 5times 6anyway 6dancing 6ends 6got c1 p0on p0otherwise p1, p1text p2made scolleagues
                    """,
            """
                    17 sgreetings slove sshes tand_guests tand_it tand_less tand_vanished tcolleagues_from tfor_me tgreetings_from thed_practised
                    17 tid_filmed tin_this tits_turned tive_flipped tlove_what totherwise_therell tour_customers tshe_has tso_slowly tso_small
                    17 tthat_was tthe_mayor tthe_tape tto_tell twe_all twere_moving twhen_i uguests uless uslowly usmall uvanished vguests_will vhe_cut
                    17 vhes_in vim_out vless_of vmuch_for vmy_committee vshes_dead vslowly_that vsmall_that vtheres_a vvanished_.
                    18 0asleep 0beginning 0boys 0cold 0kids 0machine 0signs 0simple 0week 1crooked 1fast 1gave 1hat 1right 2bridge 2has 2natural 2off
                    18 2shows 2took 2try 2us 2whether 3,_ive 3,_who 3anyway_. 3comes_in 3for_it 3for_my 3in_march 3in_my 3look_like 3me_the 3my_class
                    18 3my_father 3says_the 3so_the 3the_beginning 3the_film 3the_photo 3they_say 4#_s 4be_in 4clip_is 4do_that 4every_time 4hes_in
                    18 4i_have 4march_and 4that_was 4the_kids 4times_. 5crooked 5hair 5kind 5kiss 5over 5quieter 5roof 5scoreboard 5sentence 5stop
                    18 5writing 6anyone 6behind 6cd 6glasses 6hearts 6lens 6top p0who p1back p1been sim sshrink tand_her tand_new tand_says tand_theres
                    18 tand_two tand_were tand_youve tas_that tburn_the tbut_other tdont_get ther_mum thold_the ti_beg tin_your tits_winter tive_still
                    18 tlets_just tpeople_like tsince_# tso_are ttake_care tthat_their tthe_cd tthere_was tthey_said ttheyre_proud ttilt_the twhen_we
                    18 uare ufar uit unew uother usays utwo uwere uyouve v#_. vare_two vher_mouth vits_spelt vmy_brother vnew_to vonly_the
                    18 vother_people vsays_nobody vthat_. vtwo_families vwe_hired vwere_down
                    19 0app 0dance 0from 0gave 0moment 0send 0ski 0somewhere 0sunset 0time 0try 1committee 1send 1straight 1these 2bathroom 2boat
                    19 2cried 2meant 2trim 2watch 3and_theres 3but_it 3i_should 3its_for 3the_sign 3the_ski 3to_come 3until_the 3were_a 4._let
                    19 4every_shot 4got_no 4now_, 4pictures_of 4the_boat 4the_office 4u_can 4until_the 4watched_it 5believe 5call 5gave 5imagine
                    19 5morning 5notch 5rain 5this 5tuesday 5weve 5work 6ask 6asleep 6bridge 6does 6faces 6flash 6four 6know 6meant 6seconds 6ski
                    19 p1drone p1filmed p1in p1just p1wife p2mother sbigger slast smost sour ssix sspace t#_years ta_lady tand_always tand_cost
                    19 tand_eighteen tand_itll tand_thirty tbecause_of tchange_the tfor_once tgrandma_doesnt ti_said tmost_of tmy_professor
                    19 tpeople_liked trest_assured tshe_didnt tso_much tspace_the ttake_a tthe_cat tthe_part tthe_teacher tugh_it twere_presenting
                    19 tweve_seen ualways ucost ueighteen uitll uof uthirty valways_the vcost_her veighteen_contradict vgot_# vi_try vitll_be vnow_it
                    19 vthe_bride vthe_mother vthirty_centimetres vyou_went
                    20 0clean 0hair 0house 0march 0quick 0tape 1anyway 1copy 1garden 1land 1myself 1open 1portrait 2anyway 2app 2blue 2bring 2laughing
                    20 2old 2second 2ski 2speaker 2stuck 2thank 2very 3._there 3a_sec 3a_shot 3both_. 3but_i 3pictures_of 3the_moment 4#_, 4,_as
                    20 4a_very 4and_the 4cut_out 4i_dont 4its_been 4my_father 4one_in 4ones_. 4right_now 4the_back 4the_best 4the_machine 4the_photo
                    20 4the_ski 4voice_over 4you_put 4“_, 5bathroom 5each 5glasses 5longer 5office 5swearing 5their 5yellow 6after 6app 6comes 6eight
                    20 6even 6here 6need 6thinks 6very 6went 6window p0is p0last p0my p1bride p1said salthough scount slloyd tand_edit tand_everybody
                    20 tand_everything tand_hes tand_im tand_loved tand_never tand_put tand_sandra tand_wont tcount_yourself tditch_the teveryone_looks
                    20 tforty_minutes thalf_my ti_showed tits_for tlloyd_evans tpeople_in tsomebody_cut tthats_the tthe_clouds tthe_drum tthe_man
                    20 tthe_swimming ttheres_something uedit uhes uloved unever usandra uwont va_non vedit_with veverybody_walks veverything_jumped
                    20 vi_filmed vif_the vloved_it vour_visitors vput_the vsandra_has vthe_reds vwont_work
                    21 0cd 0look 0quality 0wouldnt 1loud 1phone 1without 2cd 2half 2moment 2smth 2sunday 2while 3#_, 3._a 3<_keep 3a_very 3as_if 3be_in
                    21 3every_shot 3hold_on 3in_one 3it_so 3one_, 3paid_for 3song_is 3the_camera 3the_shop 3wants_the 3watched_it 3we_had 4a_shot
                    21 4and_shes 4him_. 4laugh_at 4paid_for 4the_song 4to_come 5hours 5like 5noticed 5ones 5plays 5send 6light 6moment 6see 6sunday
                    21 6thank 6words p0everyone p0go p0there p2never sclient sdads sfrom sguess ssermon sthin sthursday swait tand_carry tand_tea
                    21 tand_three tand_wrote tbut_his tclient_s tcome_to tdads_camcorder tguess_who the_liked ti_look ti_show tive_sat tnot_wasps
                    21 tsermon_clips tso_softly tso_to tthe_cinema tthe_council tthe_timelapse tthey_go tthin_out tthough_somebody tthursday_is
                    21 twait_till twere_a ucarry umuch usoftly usomebody utea uthree uwrote vcarry_on vhis_handwriting vi_didnt vim_the vive_no vmuch_.
                    21 vsoftly_, vsomebody_pulled vtea_lady vtheyre_treated vthree_of vto_speak vwrote_“
                    22 0bridge 0committee 0few 0nice 0not 0park 0played 0think 0whos 1asleep 1calm 1late 1like 1machine 1signs 1weve 2didnt 2isnt
                    22 2length 2swap 3,_dont 3,_one 3and_hes 3and_ive 3one_in 3shorten_the 3so_its 3the_boys 3the_drum 3the_machine 4._crop 4and_hes
                    22 4as_if 4before_ive 4but_it 4for_the 4had_to 4hold_on 4my_class 4seconds_> 4the_club 4the_new 4the_sign 4they_say 5bus 5committee
                    22 5cried 5footage 5instead 5showed 5thumb 6cried 6grass 6machine 6twice 6watch p0nothing p1hes p2been p2play sfourteen sgrandma
                    22 simagine sive srest ssister sstretch sweve tand_all tand_b tand_had tand_lengthen tand_neither tand_theyre tand_will tbless_you
                    22 texcuse_the tfirst_in tfirst_viewing tfourteen_people this_notes this_radio ti_never tim_colour timagine_youre tjust_my
                    22 tlast_night tmy_grandfather tmy_lot tour_lease tput_the tsave_your tsister_agnes tsomeone_turned tthe_chapel tthe_cotton
                    22 tthe_museum tthen_changed ttwo_of t“_i uall ub uhad ulengthen uneither uwill vb_cam vgood_, vhad_to vhe_love vim_going
                    22 vlengthen_the vneither_can vthen_there vtheyre_proud vwill_laugh
                    23 0ceremony 0cried 0goat 0groom 0tuesday 1cd 1cold 1corner 1it 1no 1uncle 1whether 1wouldnt 2favourite 2feel 2groom 2hall 2louder
                    23 2machine 2use 3<_nothing 3<_play 3<_whatever 3before_ive 3got_no 3meant_to 3now_, 3put_the 3the_goat 3the_groom 3to_see
                    23 4all_through 4in_one 4in_the 4thats_the 4the_ceremony 4the_groom 4the_moment 4the_tv 4were_a 5anyone 5but 5face 5front 5idea
                    23 5kitchen 5who 6at 6class 6dance 6laptop 6pupils 6simple 6somebody p0at p0six p1he p1photo p1turned p2them sfunny stomorrow swas
                    23 tadd_a tand_even tand_weve tas_if tbro_the tbut_everybody tbut_four tdad_s tforty_pupils tfunny_how thalf_of the_starts
                    23 ti_always ti_preferred tnot_good tonly_pedants tplease_dont tsomebody_at ttell_me tthe_tide tthe_wedding tthey_start
                    23 ttomorrow_ill twas_the twe_had twe_thought ueven uif uweve va_film vends_with veven_he veverybody_came vfour_minutes vi_am
                    23 vits_# vshe_got vthe_children vthen_it vthis_slideshow vweve_no
                    24 0best 0blue 0favourite 0meant 0spinning 1come 1dance 1deaf 1empty 1idea 1imagine 1number 1office 1play 1played 1though 1yet
                    24 2march 2simple 2tuesday 2weeks 3cut_out 3do_that 3i_think 3in_it 3it_off 3take_a 3thats_the 3the_clip 3the_tv 4,_he 4a_photo
                    24 4best_man 4first_one 4its_for 4my_first 4the_drum 4the_intro 4the_little 4to_add 4wrong_way 5bar 5cameras 5dont 5mother
                    24 5projector 5pub 5sec 5whether 6bad 6keep 6kid 6other 6quiet 6speech 6stuck 6wants 6weeks p0im p0thirty p1last p1much p1too
                    24 sbuyers slisting snow sold sparents sthink swhittle swhoever tand_none tand_sit tand_wants tbuyers_squint tcant_see
                    24 teverything_you tforty_years tgrandma_s ther_mother thonestly_its ti_mean ti_nearly tlisting_goes tmay_he tmy_toddler
                    24 told_people tparents_s tsay_hello tso_excuse tso_happy tthank_you tthe_church tthe_new tthe_veterans tthink_about twhittle_the
                    24 twhoever_tells tyou_can tyou_do uexcuse uhappy unone usit uwants uwe vexcuse_me vhappy_with vi_only vme_id vnone_of vone_hears
                    24 vsit_less vthe_lads vthey_gave vwants_to
                    25 0calm 0dark 0law 0weeks 1showed 1us 2drum 2french 2gave 2hair 2think 2wouldnt 3every_time 3for_the 3its_cut 3my_first
                    25 3my_husband 3the_bit 3the_thing 4down_, 4going_to 4in_law 4it_off 4my_phone 4now_> 4song_is 4take_a 4wants_the 4weeks_. 5can
                    25 5drawings 5in 6and 6beginning 6could 6fill 6find 6groom 6me 6youve p1husband p1told p2after p2nobody sbar sbin sget smade snan
                    25 ssaw tall_the tand_half tand_moved tbar_one tbin_the tbut_im tbut_my tbut_theyve tcant_stand tcome_on tdad_wants ti_hadnt
                    25 ti_keep ti_noticed tim_# tit_drags tit_had tit_makes tits_a tlets_not tmade_it tmy_cleaner tmy_thumbs tnan_turned tno_zoom
                    25 tonce_too tour_teacher trotate_that tsaw_it tsecond_shooter tso_my tthats_how tthe_footage tthe_kitchen tthe_landlord
                    25 tthe_lights tthe_ring tthe_trailer twe_sold twe_watched twhich_is uhalf umoved utheyve vdad_eats vhalf_the vhe_takes vi_might
                    25 vit_bothers vmoved_the vmy_face vnobody_watches von_. vtheyve_all vwe_voted
                    26 0anyway 0drum 0family 0laptop 0read 0space 0teal 0thursday 0whether 1bridge 1down 1now 1tuesday 2clean 2laptop 2new 2sound 2team
                    26 2too 2ups 3<_make 3because_the 3go_to 3in_from 3in_your 3the_quiet 3the_subtitles 4a_few 4be_a 4close_ups 4ive_been 4know_what
                    26 4we_had 5hearts 5meant 5park 5school 6lay 6leave 6ups scome scorporate squick srun sshunt sswitch stbh sthirty tand_cant
                    26 tand_every tand_id tand_left tand_out tcorporate_has tcut_all tevery_single ti_replaced ti_write tit_looked tits_going tits_our
                    26 tmy_client tmy_day tmy_niece tmy_phone tmy_radio tquick_changes tshunt_the tso_im tso_nights tswitch_the ttbh_the tthats_what
                    26 tthe_bride tthe_colourist tthe_file tthe_young ttheres_just tthey_tell tyou_put ucant ufour uleft unights uout vcant_listen
                    26 vevery_s vhe_said vi_still vid_hate vleft_is vnights_are vout_. vshe_loved vshes_got vthe_gamma
                    27 0children 0empty 0isnt 0lights 0us 0weve 1call 1groom 1isnt 2committee 2mind 2move 2otherwise 2youve 3,_from 3a_few 3all_through
                    27 3and_all 3be_a 3best_thing 3going_to 3is_like 3it_. 3march_and 3rest_in 3wrong_way 3you_hear 3you_put 4and_ive 4middle_. 4on_my
                    27 4six_seconds 4so_nobody 4the_bit 4the_quiet 4the_recipe 4the_shop 4this_on 4to_a 5came 5file 5same 5see 5speeches 5winter 6gone
                    27 6grey 6louder 6raise 6think p0from p0we p1dad p1how p2, p2time sboth sforty sgeoff sinsta sknit speople syoutube t#_, tas_anyone
                    27 tas_in tboth_eyes tdont_laugh tgeoff_s thave_a tinsta_wont tknit_the tmy_father tshe_holds tshes_right tsince_tuesday tso_theyre
                    27 tsunday_school tthats_where tthe_dj tthe_radio tthe_tent tthe_vet tthere_are tthey_keep tyoutube_flagged uanyone utuesday
                    27 vanyone_wants vin_an vno_plan vshes_three vthe_heating vtheyre_pretty vtuesday_.
                    28 0bathroom 0come 0council 0lovely 0showed 0stuff 0told 1church 1everything 1faded 1family 1hours 1insta 1projector 1thursday
                    28 1writing 2circle 2lift 2stuff 2sunset 3i_changed 3it_looks 3my_dad 3the_band 3the_shot 3time_, 3we_lost 4,_so 4end_, 4stuff_>
                    28 5come 5copy 5home 5seen 5single 6have 6lift 6open 6photograph 6rid 6thought 6whats 6winning p0now p0take p1lost p2wont sbear
                    28 sbury sfair spray sreception stake sthat svery sviewers t#_cycles tabout_four tbear_with tbury_the tfair_play thed_had ti_miss
                    28 ti_told tnothing_wrong tplay_fair tpop_it tpray_for treception_s tsecond_time tsit_tight tso_embarrassed ttell_you tthe_bishop
                    28 tthe_exam tthe_neighbours ttheres_a tto_let tvery_politely tviewers_kept twe_have twe_shot tweve_got tyouve_taken uembarrassed
                    28 vembarrassed_, vi_go vim_only
                    29 0came 0daughter 0half 0rain 0ups 0work 1council 1even 1hearing 1kid 1lights 1lovely 1quality 2ask 2lay 2lights 2proper 2read
                    29 2winning 3,_this 3._it 3close_ups 3had_to 3know_what 3my_daughter 3says_“ 3the_speaker 3want_the 4._change 4._fix 4and_all
                    29 4because_the 4in_# 4in_from 4in_it 4in_your 4now_the 4says_“ 4the_band 5beginning 5council 5cropped 5even 5once 5somebody 5third
                    29 5yourself 6cuts 6duck 6gentle 6rain 6read 6thing 6tiny 6watches p0try p1bit p1daughter p2got p2her sbless sdelete she smask smrs
                    29 sof sshell syou t#_proxy tbut_one tdelete_the tget_a ther_new ti_filmed ti_laughed tin_the tlet_sleeping tmask_the tmrs_okafor
                    29 tmy_english tnobody_should tof_all tone_camera tput_“ tshell_never tso_bear ttake_my tthe_conductor tthe_lake tthe_photographs
                    29 twe_muted t“_. ubear va_lavatory vbear_with vi_posted vif_id vit_rained vit_still vits_stuck vno_shade vone_waits
                    30 0bees 0imagine 0movie 0office 0s 0tv 0whatever 0winning 1bees 1care 1notch 1scoreboard 1swearing 1teacher 2children 2council
                    30 2next 2played 2those 2yesterday 3my_sister 3now_it 3thank_you 3the_song 4._five 4go_to 4in_this 4the_shot 4to_film 4to_tell
                    30 4want_the 4wants_everything 4who_is 4“_and 5bear 5empty 5half 5insta 6few 6length 6loud 6quid 6tuesday p0let p1had sreversing
                    30 szoe tall_ive tand_made tat_least tbut_who tby_the tfrom_the tgo_easy thow_the ti_pressed tive_been tive_made tlike_an
                    30 treversing_it tsomeone_stole tthe_class tthe_fridge tthe_thing ttheyve_asked twe_like tzoe_has umade uwho vi_shant vmade_this
                    30 vnot_that von_wednesday vthe_bread vwho_chose
                    31 0kid 0long 0loud 0meet 0moved 1bear 1cousin 1his 1school 1whos 1work 2family 2four 2from 2kids 2law 2lovely 2movie 2raise
                    31 3<_half 3<_just 3a_photo 3him_. 3so_it 3thats_what 3them_to 4._remove 4now_it 4thank_you 4the_ending 4time_, 4us_. 5bees 5care
                    31 5deaf 5friend 5game 5goes 5gorgeous 5kids 5played 5thirty 6again 6committee 6high 6mind 6move 6movie 6percent 6stuff 6violin
                    31 p0just p1cousin p1its p1to p1wants p2still sbefore sbelieve sisnt smum srome sthats stheyre syear syour tand_credit tand_dad
                    31 tbefore_was tbelieve_me tdont_judge tfive_to the_always ti_think tid_done tisnt_she tits_delicate tits_squashed tmatch_just
                    31 tnothing_helps tour_trainees trest_in trome_wasnt tso_beautifully tthe_beginning tthe_organ tthe_printer ttry_telling twith_the
                    31 tyear_# tyou_should tyour_music ubeautifully udad vbeautifully_behind vcredit_the vhe_hates vi_want vnow_youtube vthe_phone
                    31 vyouve_stretched
                    32 0care 0cutting 0even 0goes 0writing 1camera 1moved 2class 2export 2high 2pupils 2quality 2rain 2told 2work 3,_it 3<_as 3head_of
                    32 3i_tried 3of_my 3second_song 3the_words 3the_writing 3to_film 3wants_everything 4all_the 4ask_. 4on_everything 4rest_in 4the_cat
                    32 4the_words 5bridge 5date 5likes 5moved 5shorter 6march 6next 6while p0it p1theyre p2film sflatten sin smark sshed ssounds suncle
                    32 syouve tbless_him tflatten_the tfor_sandra tid_cut tim_losing tmark_my tmum_would tshed_had tsomebody_says tsounds_like
                    32 tthat_always tthe_committee tthe_interview tthe_main tthe_sea tthe_sound tthen_she tuncle_raymond twere_off vi_dont vit_crashed
                    32 vive_got vmy_mother vnow_theres vthat_was
                    33 0brother 0called 0for 0insta 0projector 0room 0school 0upside 0watched 1band 1beach 1cutting 1dark 1daughter 1day 1dont 1in
                    33 1longer 1so 1times 2choir 2live 2look 2moved 2peace 2quid 2tiny 2tv 2upside 3._only 3<_for 3a_film 3and_then 3and_we 3down_,
                    33 3in_# 3ive_got 3my_brother 3my_late 3the_ending 3to_a 4._is 4comes_in 4in_my 4is_like 4it_says 4its_cut 4me_. 4said_to
                    33 4the_choir 4the_start 4upside_down 4was_in 5isnt 5lovely 5so 6children 6every 6laughing 6live 6screen 6with p0forty p1then sgood
                    33 sgrandpa smr sremember ssoft ssomebody tall_# tand_by tand_shes tgood_morning tgrandpa_s tit_drifts tit_stutters tkeep_your
                    33 tmr_adeyemi tremember_the tsee_for tshe_watches tsoft_light tthe_bus tthe_rehearsal tthe_scene twe_serve twere_germans twhich_i
                    33 twhip_from uby umy uon ushes va_very vby_noon vdad_met vits_for vnever_once vthe_hotel vthen_the
                    34 0everything 0fridge 0mind 0no 0proud 0smth 0th 0tried 1friend 1good 1lads 1meet 1mum 1nice 1proud 1told 1wanted 2empty 2funny
                    34 2goes 2skin 2th 3#_th 3in_every 3is_called 3more_blue 3on_everything 3s_on 3the_screen 3theres_a 3you_did 4#_th 4._show 4and_now
                    34 4and_theres 4bring_back 4head_of 4her_in 4in_every 4more_blue 4start_> 4theres_no 5mark 5mr 5mum 5walk 6boat 6brighten 6by 6gave
                    34 6hat 6linger 6shoes 6swap 6th p1tried p2captions p2without scoach sgrandad sidk sinstagram snana sseen stheyll swish syoud
                    34 tcoach_says tgrandad_never thello_dear ti_needed tidk_what tinstagram_covers tit_is tlike_the tmy_film tnana_never tnot_being
                    34 tok_ive tseen_again tsomebody_ought tthe_band tthe_red ttheyll_want twe_are twho_is twish_me tyoud_better tyouve_got vall_my
                    34 vit_doesnt vthe_app vthe_others vthe_words vthey_sat
                    35 0cousin 0dead 0felt 0lads 0like 0peace 0says 0tiny 1editor 1seen 1walk 1watched 1weeks 1yourself 2bees 2care 2couldnt 2cutting
                    35 2felt 2find 2now 2office 2seen 2watched 2zoom 3._the 3<_were 3but_its 3its_too 3my_cousin 3not_a 3one_s 3said_to 3weeks_. 4,_one
                    35 4._hold 4a_film 4is_called 4like_the 4one_s 4them_to 4we_lost 5editor 5laugh 5other 6couldnt 6crop 6ive 6let 6watched p2editor
                    35 p2id p2you sconsider smarketing smother spark ssilly tand_would tconsider_me tcorrect_me ti_made tlet_bygones tmarketing_says
                    35 tmother_wished tmy_pupils tnobody_from tpark_the tsilly_if tthanks_for tthe_bell tthe_guided tthe_physics tthe_pictures
                    35 tthe_speeches tthere_is tto_be twatch_out ueverybody uwould vi_do vif_he vit_does vits_lost vive_never vthe_horizon vthe_update
                    35 vthen_i vthen_that vwould_have
                    36 0band 0better 0church 0sunday 0walk 0yourself 1coat 1few 1law 1somebody 1upside 1wait 1was 2better 2blur 2came 2daughter 2dead
                    36 2meet 2thursday 3,_they 3._were 3and_now 3the_cat 3the_church 3upside_down 4._keep 4about_the 4my_daughter 4not_a 4on_his
                    36 4on_thursday 4so_it 4you_, 5already 5different 5drags 5kid 5only 5real 5tomorrow 6family 6favourite 6office 6school 6turn p1did
                    36 p1i p1kids p2first p2said sdear shide snumber spardon sthird syesterday tand_on tbetween_the tbut_nobody tbut_she tdear_team
                    36 tfor_our thave_mercy the_means thes_touchy thide_the tit_deserves tmy_hearing tmy_internet tmy_physio tmy_shift tnumber_#
                    36 totherwise_everybody tpardon_my tsix_of tso_good tso_nothing tso_we tthank_god tthe_client tthe_one tthird_time tyesterday_i
                    36 ugood vim_keeping vit_was vnobody_asks vnothing_soppy vshe_signs vthe_bit vwe_can
                    37 0computer 0hospital 0me 0nearly 1any 1laptop 1nephew 1otherwise 1whenever 2computer 2dont 2proud 3about_the 3another_, 3let_me
                    37 3like_the 3no_wait 3theres_no 3this_on 4a_second 4at_it 4class_and 4computer_. 4here_, 4it_twice 4look_like 4old_man 4s_on
                    37 4the_one 5watched 6grainy 6much 6upside 6work p1looks p1shot p1time p2had p2if scropping shed ta_fire tand_u tas_ditchwater
                    37 tbut_ive tcropping_it the_quit the_signs ti_saw tis_my tour_head tthe_dissolve tthe_girls tthe_league tthe_trustees tthey_dont
                    37 tthey_told twe_begin twe_did twe_lost twe_never twe_sell twe_tried uditchwater vditchwater_. vhes_touchy vi_have vit_happens
                    37 vit_takes vive_a vmy_bridge vthe_film vthe_zoom vu_barely
                    38 0dentist 0editor 0here 0high 0much 0seen 0tomorrow 0wanted 0was 1better 1everyone 1felt 1meant 1th 1thank 1tomorrow 2bad
                    38 2hospital 2kid 2much 2sentence 2show 2titles 2walk 2whenever 2writing 3bring_back 3clip_of 3from_a 3gave_me 3had_the 3my_voice
                    38 3old_man 3so_that 3tell_you 3the_only 3the_wrong 3there_are 3to_add 4another_, 4that_song 4the_only 4the_writing 4when_i 5family
                    38 5fell 5garden 5gran 5phones 5vicar 6ex 6friday 6her 6month 6mute 6peace 6that 6these p0keep p1of p1pictures p1your spad tand_ive
                    38 tand_sound thes_not ti_cut ti_finally ti_pack tif_i tim_doing tit_took tive_never tmore_photos tmy_camera tmy_eyesight
                    38 tnobody_claps tnothing_works tnow_theres tone_sheep tone_smells tpad_the tshe_asked tthe_real tthirty_clips tthirty_kids
                    38 twe_didnt twhen_the usound vher_mother vsound_like
                    39 0asking 0bear 0couldnt 0day 0see 0shouting 1, 1cameras 1computer 1dentist 1favourite 1fell 1mr 2am 2bins 2brighten 2hat 2knows
                    39 2orange 2percent 2shouting 3,_just 3and_they 3at_it 3but_the 3computer_. 3here_, 3liked_it 3say_the 3to_tell 3two_of 4._swap
                    39 4dont_need 4from_a 4had_the 4i_am 4of_the 4theres_a 4with_one 4you_did 5dentist 5he 5proud 6computer 6drawings 6played 6this
                    39 6word 6yesterday p2keeps p2song shats swaste swhen tand_thats tas_dalby tcan_u thats_off thes_the ti_regret tim_learning tin_my
                    39 tit_reads tkeep_that tmy_allergy tmy_boss tmy_slot tplease_understand tthats_nearly tthe_estate tthe_ice tthe_local tthe_sunset
                    39 twaste_not udalby vdalby_. vnobody_knows vnobody_moans vthe_conductor vthey_made
                    40 0funeral 0kinda 0phone 0quid 0things 0those 0uncle 0watches 1asking 1funny 2band 2dentist 2fridge 2kinda 2loud 2nearly 2school
                    40 2see 2smooth 2yourself 3<_at 3<_go 3ask_. 3had_a 3the_start 3you_know 4for_my 4i_think 4its_too 4my_dad 4the_screen 4the_speaker
                    40 4two_of 5groom 5man 5noise 5teacher 5wanted 6father 6felt 6help 6names 6play p1good p1teacher p2takes sfeel sgran slegal
                    40 ssomeone stheres swe talthough_it tas_a tdont_shoot teveryone_who texport_it tfeel_free tgran_never tim_on tit_bleeds
                    40 tleave_them tlegal_came tmy_chemo tmy_friend tmy_tutor tno_phones tnobody_here tnow_that tshow_me tshrink_the tstretch_this
                    40 tthe_cuts tthey_were twe_bought twho_practised vhe_wont vi_remember vit_poured vnever_show
                    41 0hat 0skin 0somebody 0whenever 1black 1kinda 1little 1lot 1mark 1mother 2drawings 2duck 2funeral 2where 3a_second 3for_us 3it_,
                    41 3now_the 3so_i 3so_my 3the_one 3you_, 3you_have 4._add 4best_thing 4for_us 4had_a 4of_my 4second_song 4the_wrong 5dance 5lights
                    41 5yesterday 6calm 6correct 6isnt 6knows 6laugh 6mid 6park 6sentence 6walk 6whatever p0theres p0you p1are p1made p2people sdad
                    41 sotherwise sstop tas_my tdont_ask teveryone_scrolls ti_checked ti_dropped ti_scanned tim_typing tits_in tlast_part tmake_of
                    41 tmy_phd tno_visitor tpeople_left tplease_excuse tright_now tthe_colours tthe_portal tthe_previous tthey_gave ttheyre_not
                    41 tthough_, twere_not utheyre vit_took vmy_title vthe_vicar
                    42 0fell 0gorgeous 0had 0stops 0teacher 0wall 1drags 1laughing 1noise 1see 2boys 2grainy 2here 2house 2linger 2mid 2showed 2things
                    42 3,_we 3six_seconds 3so_this 3the_interview 3uncle_s 3was_in 4and_i 4the_subtitles 4you_see 5beach 5skin 5way 6bride 6long
                    42 6lovely 6proud 6speaker 6what 6years p1four p1landlord p1never p1sure sright su tand_she tdo_me tfor_my ti_recorded ti_sped
                    42 tim_moving tmy_account tmy_dog tmy_knee ton_saturday tone_of tsince_she tthe_other tthe_wifi tthen_he tthis_family tthrow_the
                    42 tu_did tyou_cut vmy_gran vshe_was vthe_answer
                    43 0birthday 0cant 0mother 0nephew 0six 0thank 1grey 1i 1keeps 1paid 2birthday 2brother 2help 2makes 2park 2stops 2way 3,_im
                    43 3<_last 3<_you 3and_he 3as_a 3dont_need 3so_theres 3thats_not 3the_dog 3the_intro 3the_old 4#_and 4._go 4liked_it 4my_brother
                    43 4say_the 4so_this 4tell_you 4the_church 4to_. 5fast 5upside 5we 6because 6cutting 6hospital 6it 6lol 6thursday 6would
                    43 p1everybody p1head p1who sselling sthey tbut_he tbut_theres tcut_me tfirst_time ti_asked tit_wasnt tnobody_over tnot_a
                    43 tour_supplier tselling_boats tso_in tsorry_about tthat_is tthe_acoustics tthe_algorithm tthe_office tthe_trombones tthough_ive
                    43 tthough_my vim_on vits_at vive_seen vmy_son vnow_hes
                    44 0dog 0ended 0it 0keeps 0live 0mostly 1cried 1peace 1things 2ended 2fell 2let 2lol 2month 3<_mum 3<_theres 3has_a 3her_in 3i_cant
                    44 3it_twice 3the_ceremony 3the_client 3to_ask 3with_one 4._blur 4and_then 4hat_. 4me_> 4my_sister 4the_boys 4you_hear 5cutting
                    44 5filter 5hello 5play 5pool 5s 5thinks 6birthday 6garden 6june 6law 6silence p0mum p0thank p1sell p1under p2going p2man shear
                    44 stell sthank sto s“ tand_he tdont_change texcuse_my thear_me ti_go ti_thought tits_my tmy_agent tmy_class tstop_me tthat_colour
                    44 tthe_cutaways tthe_ladies tthe_light twe_named tyou_see va_nurse vmy_regulars
                    45 0been 0camera 0coat 0knows 0paid 1birthday 1green 1here 1someone 1stand 1watch 1yesterday 2church 2fair 2mostly 2spinning 2wall
                    45 3clip_. 3hat_. 3my_nephew 3the_room 3what_the 3you_cant 4._start 4a_word 4as_a 4it_looks 4so_the 4thats_what 4the_interview 5?
                    45 5loved 5quid 5slide 5youve 6lighten 6reads 6shouting 6sorry p0right p2all sexcuse sfirst snever swatch tand_mouth tbut_you
                    45 ti_already ti_refused tim_very tmum_cant tnever_say tour_florist tshe_always tthe_festival tthe_referee tthey_moved twe_open
                    45 twhat_they umouth vits_cut vmouth_. vyou_have
                    46 0did 0honey 0mid 0sat 1being 1children 1did 1high 1live 1shoes 1wall 1youve 2asking 2dark 2sat 2years 3._he 3what_they 4._take
                    46 4._use 4gave_me 4has_a 4on_a 5asking 5frame 5nephew 5pls 5trailer 6bees 6dentist 6ended 6ferry 6pub p0half p0they p1cut p2once
                    46 spoor tand_mr tas_peacocks ti_run tim_a tour_intern tour_new tpoor_lad tso_that tstop_the tthats_why tthe_mother twatch_this
                    46 twe_got twere_twelve umr upeacocks vmr_pell vpeacocks_. vthe_speaker vyou_dont
                    47 0friend 0sorry 0stand 0used 1changed 1ended 1for 1gorgeous 1hearts 1since 1thats 1thinks 2calm 2june 2mother 2single 2used
                    47 3corner_, 3last_one 3us_. 4and_he 4clip_of 4i_changed 4on_. 4so_its 5boat 5high 5keeps 5thats 6dead 6editor 6his 6made 6mostly
                    47 6those p0first p1always p1radio p2show p2told sbeats syank tand_we tas_i tbeats_me tdont_tell tit_felt tits_crackly tlets_face
                    47 tplease_accept tthe_florist tthe_groom tthe_school twe_close twe_say twhos_ninety tyank_the vall_, vi_hated vi_havent vits_far
                    47 vnow_is vof_bad vthis_plays
                    48 0boring 0changed 0coming 0ex 0husband 0laugh 0nan 0recipe 0single 0watch 0way 0years 1agent 1bride 1cant 1coming 1florist 1honey
                    48 1twelve 2because 2day 2ex 2gorgeous 2lads 2made 2watches 3,_as 3do_it 3its_the 3me_. 3on_a 3was_my 4,_if 4a_# 4do_it 4it_,
                    48 4ive_got 4my_voice 4need_to 4run_. 4the_client 4uncle_s 4you_know 5going 5number 5twelve 5you 6choir 6fell 6things 6whenever
                    48 6wide p1mother p2left sturns ta_friend the_wants tit_looks tits_the tmake_no tmy_grandson tmy_nephew tthe_lab tthe_panel
                    48 tthe_tomatoes tthe_under tthe_wind tturns_out twhy_do vmy_boss
                    49 0agent 0ask 0mr 0sister 0youve 1been 1dad 1mind 1raffle 1sister 1tried 1understand 2about 2is 2myself 3,_is 3on_saturday
                    49 3the_little 4._id 4._its 4and_this 4let_me 4made_it 4on_saturday 4so_i 4that_. 4there_are 4this_. 4what_the 5drums 5estate
                    49 5everyone 5felt 5her 5thanks 5though 5watch 6minute 6orange 6start p0for p0to p1not p2family p2i sfor shave tand_then
                    49 tfirst_part tgo_figure ti_adore tits_only tmy_landlord tthe_agent tthe_deaf tthey_say twe_cant tyou_asked tyou_know uthen
                    49 vshes_gutted
                    50 0drawings 0grainy 0lost 0our 0raffle 0thinks 0twelve 0understand 0wait 1brother 1estate 1laugh 1our 2boring 2client 2editor
                    50 2laugh 2sorry 2still 2themselves 2uncle 2yellow 3#_and 3on_his 3so_sorry 3sound_like 3that_day 4._correct 4._get 4._how 4and_we
                    50 4only_the 4the_dog 5bit 5black 5children 5coat 5coming 5nine 6dark 6mill 6way p0ive p1sorry p1wont slong swrong tbigger_gap
                    50 ti_have ti_mumble ti_teach ti_work ti_wrote tlong_story tmy_granddaughter tmy_knees tmy_stylist tmy_voice tshe_said tsince_four
                    50 tthe_photo tthe_title tthey_paid twhenever_the twrong_clip ushe vfour_with vit_makes vthe_accent
                    51 0because 0club 0voted 1after 2fill 2honey 2lighten 2man 2phone 2raffle 2skip 2start 2will 3._now 3<_somebody 3a_# 3down_the
                    51 3everyone_s 3first_half 3get_it 3so_you 3took_me 4i_cant 4last_one 4my_husband 4so_sorry 4that_day 4thats_not 5changed 5was
                    51 6bins 6funeral 6funny 6single 6themselves p0because spass tand_priya teven_the tif_only tlet_me tmy_accent tmy_drama
                    51 tmy_physiotherapy tmy_roommate tno_offence tpass_my tthe_flat tturn_back twe_won upriya vi_had vi_say vof_the vpriya_mumbles
                    51 vthe_doors
                    52 0bad 0being 0bride 0class 0everyone 0fair 0june 0phones 0sentence 0someone 0will 0yellow 1fair 1hello 1knows 1my 1read 1train
                    52 1watches 2been 2coming 2lost 2play 2projector 2pub 2room 2sit 3._thats 3<_ive 3half_a 3its_only 3out_, 3run_. 3the_bride
                    52 4._something 4but_i 4day_. 4for_that 4half_a 4the_pub 4to_show 5i 5now 5theres 6asking 6more 6raffle 6through 6wall p0somebody
                    52 p2hate tdo_it ti_drive ti_put tit_came tits_gonna tmy_clips tmy_mate tnot_for tthat_tells twe_viewed vthe_quick
                    53 0landlord 0laughing 0percent 1chorus 1gran 1lost 1sat 1single 1tv 2crop 2dog 2make 2stick 2understand 2word 3?_the 3class_and
                    53 3i_always 3only_the 3the_light 3to_. 4get_it 4one_more 4the_camera 5baby 5dad 5favourite 5live 5open 5runs 6already 6another
                    53 6boring 6church 6clean 6contrast 6file 6mp 6otherwise 6them 6trim 6warm 6zoom p0that p2bride p2looks tit_isnt tit_suits
                    53 tive_decided tmy_intern tmy_therapist twhatever_happens uim
                    54 0. 0already 0dad 0orange 0wrote 1mostly 1quid 1youtube 2already 2phones 2voted 2wait 3as_i 3i_keep 3it_stops 3on_thursday
                    54 3only_one 3people_in 4,_it 4,_thats 4._you 4is_in 4lunch_. 4no_wait 5being 5bins 5honey 5nice 5paid 6but 6used 6yellow p0nobody
                    54 p1phone sthanks tand_nobody tget_this ti_find tits_too tmove_it tmy_wife tthe_clip tthe_headline vhes_into
                    55 0real 0runs 0takes 0train 0wants 0youtube 1? 1yellow 2club 2coat 2cut 2dad 2halfway 2me 2turned 3half_the 3im_the 3that_i
                    55 3the_back 4its_all 4my_favourite 4was_# 5club 5flare 5oldest 5those 5well 6day 6meet p1am p1new sbetween scall shaha shello
                    55 swere tcall_me thaha_. ti_did tim_the tmy_little tmy_teacher tthe_cake tthe_gym tthe_shop tthe_toaster ui vi_think
                    56 0bar 0hear 0myself 1bins 1goes 1had 1he 1phones 1six 2agent 2keeps 2stand 2warm 3every_single 3i_filmed 3that_song 4corner_,
                    56 4no_idea 4said_the 4sound_like 5been 5radio 5say 5wind 5window 5yet 5youtube 6brother 6do 6is 6lost 6so 6there tand_i
                    56 tenglish_is the_must tmy_eyes tmy_husband tnot_mtv ton_my tshe_only tthe_display tthe_nurse uthat vafter_. ys
                    57 0nine 1film 1hear 1husband 1runs 1wrote 1years 2bar 2haha 3<_let 3<_please 3i_had 3it_makes 3that_. 3want_to 3was_# 3was_told
                    57 4._leave 4clip_. 4i_keep 4i_know 4my_late 4the_light 4what_they 4you_have 5advert 5filmed 5hard 5myself 6bar 6coming 6sit
                    57 ti_love ti_mixed tit_was tive_tried tmy_coach tmy_daughter tthe_lads tthe_still vits_boxy yly
                    58 0help 0lot 0mark 0turned 0who 0yesterday 1client 1pool 1radio 1real 1remember 1used 2bride 2silence 2takes 2train 2twelve 3,_if
                    58 3<_take 3and_this 3for_that 3the_recipe 4her_face 4only_one 4the_bride 5client 5dissolve 5feels 5green 5sounds 5stock 5top 6dog
                    58 6french 6haha 6halfway 6since p0were p2did tits_been tits_maureen tlast_year tmy_late
                    59 0about 0estate 0month 0thats 1because 1different 1drawings 1found 1gives 1takes 1way 1will 2had 2hear 2hearing 2thinks 2wanted
                    59 2wrong 2wrote 3a_word 3at_the 3did_a 3the_green 3we_dont 4but_its 4every_single 4everyone_s 4i_tried 4out_, 4phone_. 4the_green
                    59 4took_me 5agent 5boring 5end 5ends 5sat 5someone 5wrong 6fix p0dont p0“ p1she tbut_this ti_tried ttake_all tthe_insurance
                    59 tthe_tall
                    60 0hello 0jump 0sit 1already 1couldnt 1filmed 1mid 1nobody 1pls 1sounds 2cousin 2how 2lot 2nine 2once 3._that 3music_is 3on_.
                    60 3on_camera 3too_loud 4._zoom 4and_they 4my_cousin 4want_to 5found 5gives 5stuck 5think 5told 6coat 6died 6letters p1now p2about
                    60 p2believe p2from tits_all vits_grainy vthats_not
                    61 0client 0sounds 1bar 1front 1parents 2being 2can 2died 2remember 2runs 2teacher 3makes_the 3there_is 4its_only 4people_in
                    61 4the_old 5here 5parents 5train 5tv 5wont 6add 6myself 6stretch p1say p1theres p2look scheck ssorry tand_they tcheck_the
                    61 tits_super tmy_head totherwise_it tthe_broadcaster vthe_race
                    62 0found 0french 0reads 0themselves 2paid 2put 3i_find 3said_the 3that_the 4._two 4for_this 4music_is 4too_loud 5sent 6better
                    62 6going 6hold 6nearly 6stand 6u stheyve ti_had tmy_glasses tthe_lot tthis_is vi_hate
                    63 0noticed 0remember 2found 2landlord 3<_she 4by_the 4did_a 4half_the 4im_# 4makes_the 4so_my 4so_theres 4so_you 4the_first
                    63 5bakery 5looks 5min 5remember 5sideways 6once 6slot 6spinning 6train 6why p1says ssee the_trips tmy_students
                    64 0gives 0hearing 0mistake 1ends 1grainy 1jump 1reads 1said 1wants 1we 2flat 2wife 3<_they 3day_. 3feels_like 3im_# 3my_favourite
                    64 3sounds_like 4asked_for 4my_wife 4we_dont 5bro 5couldnt 5credits 5grainy 5great 5husband 5knows 5never 6about tit_leans
                    64 tour_pastor tyou_have
                    65 1hi 1nine 1practised 1sit 1thanks 2did 2mistake 2send 3<_the 3asked_for 3by_the 3i_know 3no_idea 4i_find 4i_had 4in_that
                    65 4the_time 4too_long 5echo 5fewer 5funny 5im 5takes 5tour 6saturday p1got p2wants tthe_beat tthe_subtitles
                    66 0flat 0gran 0halfway 0language 0practised 1ive 1june 1landlord 1mistake 1nearly 1noticed 1sent 2called 2jump 2stretch 3can_see
                    66 3her_face 3im_on 3its_from 4i_always 4it_stops 4more_> 4the_room 4there_is 4was_told 5part 6change 6credit 6gorgeous 6takes
                    66 p2its shonestly tcut_from tthe_mosque
                    67 0are 0going 0hi 0mum 1believe 1bro 1tea 2begin 2changed 2language 2reads 2since 3cant_hear 4at_the 4im_on 4last_time 4used_to
                    67 4was_my 5bits 5room 5took 6am 6idea 6mistake 6remember p0hi tnot_sure vits_really vthat_my
                    68 0english 0hates 0tea 0thanks 1window 2just 2what 3is_too 3used_to 4._mute 5asks 5march 5she 5stand 6been 6ever 6found 6hearing
                    68 6your p1old tgive_each tkeep_it tput_bluntly vthat_the
                    69 0filmed 0great 0made 0radio 0speak 0stuck 1bits 1end 1great 1she 2husband 2s 2speak 2was 3,_he 3._right 3lunch_. 4._there
                    69 4im_the 4on_camera 5did 5drone 5jump 5practised 5son 6id 6voted 6where tthe_old t“_, vmy_nephew
                    70 0well 0wife 0window 1hates 1is 1me 1thumb 2late 3<_“ 3back_. 3i_hate 3looks_like 3made_it 3my_wife 3the_first 3was_the 4back_.
                    70 4i_put 4my_nephew 4you_cant 5excuse 5forgot 5lost 5tea 6us 6use 6week tmy_brother
                    71 0believe 0deaf 0parents 1about 1going 1never 1stuck 1too 1wont 2! 2but 2ever 2love 2whatever 2window 3how_the 3i_put 3its_all
                    71 3was_a 4._so 4can_see 4is_too 5gym 5watches 5wrote 6! 6can 6write p2where tso_. tyou_wouldnt vits_all
                    72 0different 0ive 0ok 0wont 1bad 1echo 1montage 1ok 2friend 2tea 3for_this 3is_in 3is_on 3need_to 3phone_. 4as_i 4i_hate 4sec_>
                    72 4sounds_like 4to_that 5cant 6blur 6their p0ok p0the tmy_cousin
                    73 0bro 0said 1customers 1halfway 1transition 2deaf 2noticed 2says 3filmed_it 3no_one 3s_for 4is_for 4its_the 5because 5nobody
                    73 5were 6likes tthis_clip
                    74 0late 0you 1people 1turned 1were 2mp 3on_, 4first_half 5cake 5sit 6language 6send 6will
                    75 0gonna 0nobody 0transition 1theyve 1well 2more 2who 2write 3<_dont 4._cut 4._slow 4cant_hear 4did_the 4feels_like 4was_a
                    75 4was_the 5customers 5sorry 6deaf 6hair 6wrong tbut_i ti_cant tjust_to tmy_uncle
                    76 0haha 0never 1feels 1gonna 2camera 2going 2hates 2wants 2why 3<_do 3?_i 3film_the 3it_drags 3who_is 4its_from 5had 5sister 5team
                    76 5transition 6fewer 6man 6speak p1ive
                    77 0pub 0word 1bit 1language 1sorry 2transition 2tried 3<_nobody 3i_liked 3the_pub 4._please 5montage 5mostly 6take 6told
                    78 2gonna 2likes 2nephew 3<_when 3is_for 3last_year 3this_. 4._make 4how_the 4it_makes 4s_for 4so_that 5hi 6lot p0when p2love
                    78 tmy_screen
                    79 0customers 0drags 2are 3._we 3my_mum 3my_old 5ive 5notes vtheres_no
                    80 0asked 0likes 0perfect 3my_uncle 4it_drags 4with_me 5my 6hate 6love 6some p2speak
                    81 0! 0funny 1excuse 1perfect 3the_window 4,_who 4on_, 4that_the 5since 5tried p1asked p1im
                    82 1neighbour 2believe 2saturday 2take 3._in 3<_in 3thats_how 3the_time 4,_its 4._can 4._his 4i_liked 4my_mum 5are 5people 5said
                    82 5they 5theyre 5theyve 6pick
                    83 0gone 1are 1asks 1everybody 1far 2real 3did_the 4._just 5daughter 5taken 5watching 6make p0hes
                    84 0love 0neighbour 0were 1forty 1hate 1nan 2drags 2life 4._put 4last_year 5jokes 5turned 6just 6life
                    85 0hate 1asked 1wrong 2gone 2mum 2perfect 3too_long 4filmed_it 5everybody 5far 5law 6put 6wrote
                    86 0forty 0i 0life 1speak 2gold 2your 3to_show 4._could 4my_old 4too_sad 6tea tmy_ex
                    87 0excuse 0liked 0since 1jokes 1your 2practised 2said 3we_did 4,_we 4is_on 5halfway 6far 6phones 6wanted p0since
                    88 0everybody 0far 4._a 5tape 6gold p1know
                    89 1always 1miss 2slot 2wont 3in_that 3last_time 4,_this 4looks_like 4the_window 5wait
                    90 0know 0theyve 2radio 3i_sell 3to_that 5boss 5hate 5miss 5your
                    91 0slot 0why 1called 2hate 3with_me 6believe ti_am
                    92 0he 0we 1love 1they 1watching 5hear 5wedding 6asked 6who
                    93 0loved 0your 1loved 3and_its 3its_a 4thats_how 5forty
                    94 0miss 0people 1im 1likes 5new 5says 5wants
                    95 0asks 0got 1took 2asks 4i_filmed 4i_sell 4this_is 4wants_a 5thought 6bring
                    96 0always 0watching 2add 2far 2know 2liked 4._bring 4no_one
                    97 0otherwise 0saturday 1liked 1quick 1theres 4my_uncle 5liked 6which
                    98 1got 4otherwise_>
                    99 0sell 0took 1boss 1buyers 1tape 1thought 2miss 3in_our 4,_my 5asked 5its
                    100 0buyers 0feels 1done 2which 4._all 5walks 6delete p2was
                    101 0boss 0she 1sell 2asked 3this_is 5always
                    102 2loved 4we_did 6are 6asks 6fall
                    103 4#_so
                    104 0died 0gold 1sideways 1talks 2never 2watching 3wants_a 5brother 5called
                    105 0forgot 0im 0talks 1forgot 1hes 2so 4lol_> 5nan
                    106 0ever 4and_its 4its_a
                    107 2forgot 2sell 5hes
                    108 0theres 5buyers
                    110 3<_ok
                    111 2fewer 2fix 3too_sad
                    112 0wrong p2says
                    113 2talks p2this
                    114 0thought 6smooth
                    115 0hes 1makes 2keep 3,_i 3it_its
                    117 0makes
                    118 5uncle 6said
                    119 6watching
                    120 1shes 2pick 3,_my
                    121 0my 5sell
                    123 1theyre
                    125 2got
                    129 2always
                    130 0shes 0theyre 5shes
                    131 yed
                    134 4about_it
                    137 5got 5makes
                    141 0they
                    143 4,_i
                    146 0lol
                    149 6show
                    155 4._no
                    157 3about_it
                    161 1looks
                    165 0looks
                    182 1its
                    227 0its
                    """);

    private EnglishTelling() {}
}
